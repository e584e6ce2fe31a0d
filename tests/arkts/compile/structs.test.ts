/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, emitted } from './compile';

describe('a struct', () => {
  it('becomes an exported class with its decorators and its place', () => {
    assert.equal(
      emitted(
        '@Entry({ routeName: "a" })\n@ComponentV2\nstruct Page {\n  @Local n: number = 1;\n  build() {\n  }\n}\n',
      ),
      '@Entry({ routeName: "a" })\n@ComponentV2\nexport class Page extends $ui.Component {\n  @Local n: number = 1;\n' +
        '  build() {\n  }\n} $ui.located(Page, AT);\n',
    );
  });

  it('may be one for the previewer of the IDE', () => {
    assert.match(emitted('@Preview @ComponentV2 struct Page { build() {} }'), /^@Preview @ComponentV2 export class/);
  });

  it('is not exported twice', () => {
    assert.match(emitted('@ComponentV2 export struct Page { build() {} }'), /^@ComponentV2 export class Page extends/);
    assert.match(
      emitted('@ComponentV2 export default struct Page { build() {} }'),
      /^@ComponentV2 export default class Page extends/,
    );
    assert.match(
      emitted('@ComponentV2 struct Page { build() {} } export { Page };'),
      /^@ComponentV2 class Page extends/,
    );
  });

  it('may be generic', () => {
    assert.match(
      emitted('@ComponentV2 struct Page<T extends Map<string, T>> { build() {} }'),
      /class Page<T extends Map<string, T>> extends \$ui\.Component \{/,
    );
  });

  it('keeps methods, fields and handlers as they are', () => {
    const members = 'private n: number = 1; go(): void { this.n++; } get twice(): number { return this.n * 2; }';
    assert.ok(emitted(`@ComponentV2 struct Page { ${members} build() {} }`).includes(`{ ${members} build`));
  });
});

describe('the imports of a compiled file', () => {
  const imports = (text: string): string => /^(import [^;]*'arkui:\w+'; )*/.exec(compile(text).code)?.[0] ?? '';

  it('bring what the file uses without an import', () => {
    assert.equal(
      imports(
        "@ObservedV2 class A { @Trace title: Resource = $r('app.string.a'); weight: FontWeight = FontWeight.Bold; }",
      ),
      "import { FontWeight } from 'arkui:enums'; import { ObservedV2, Trace, $r } from 'arkui:globals'; ",
    );
  });

  it('bring the build API to a file with UI', () => {
    assert.equal(imports('@Builder function a() {}'), "import * as $ui from 'arkui:build'; ");
  });

  it('leave out types, members, and what the file declares itself', () => {
    assert.equal(imports('let a: NavPathStack = b.Scroller; const c = { Scroller: 1 };'), '');
    assert.equal(imports("import { Scroller } from './Scroller'; class Local {} new Scroller(new Local());"), '');
  });

  it('bring what a class extends, and not what it implements', () => {
    assert.equal(
      imports('class A extends Scroller implements NavPathInfo {} class B extends TabsController {}'),
      "import { Scroller, TabsController } from 'arkui:globals'; ",
    );
  });

  it('stand on the first line, so that all others stay where they are', () => {
    const text = '/* one */\nclass A {\n  a = new Scroller();\n}\n';
    assert.equal(compile(text).code, `import { Scroller } from 'arkui:globals'; ${text}`);
  });

  it('are said with the place of their first use', () => {
    assert.deepEqual(compile('\nconst a = Color.Red;\nconst b = Color.Blue;').globals, {
      Color: { line: 2, column: 11 },
    });
  });
});
