/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emitted, emittedUi } from './compile';

const BAR = '@Builder bar(n: number) {}';

describe('a builder', () => {
  it('of a struct keeps its decorator and is compiled', () => {
    assert.match(
      emitted('@ComponentV2 struct Page { @Builder bar(n: number) { Blank() } build() {} }'),
      /@Builder bar\(n: number\) \{ \$ui\.node\(AT, 'Blank', \(\) => \[\]\); \}/,
    );
    assert.match(
      emitted('@ComponentV2 struct Page { @LocalBuilder bar() { Blank() } build() {} }'),
      /@LocalBuilder bar\(\) \{ \$ui\.node\(AT/,
    );
  });

  it('of a file becomes a plain function', () => {
    assert.equal(
      emitted('@Builder\nexport function bar(n: number) { Text(n) }'),
      "\nexport function bar(n: number) { $ui.node(AT, 'Text', () => [n]); } $ui.builder(bar);",
    );
  });

  it('of a struct is called', () => {
    assert.equal(emittedUi('this.bar(this.n)', BAR), 'this.bar(this.n);');
    assert.equal(emittedUi('this.content()', '@BuilderParam content: () => void = this.bar;'), 'this.content();');
  });

  it('of a file is called through the run time, which knows where it stands', () => {
    assert.equal(emittedUi('bar(1, this.n)'), '$ui.invoke(AT, bar, () => [1, this.n]);');
  });

  it('gets a single object literal by reference', () => {
    assert.equal(emittedUi('this.bar({ n: this.n })', BAR), 'this.bar($ui.byReference({ n: () => (this.n) }));');
    assert.equal(emittedUi('bar({ n: this.n })'), '$ui.invoke(AT, bar, $ui.named({ n: () => (this.n) }));');
  });

  it('has a parameter $$ for what it gets by reference', () => {
    assert.match(emitted('@Builder function bar($$: Values) { Text($$.n) }'), /'Text', \(\) => \[\$\$\.n\]/);
  });

  it('may be a parameter of a builder', () => {
    assert.match(emitted('@Builder function frame(content: () => void) { content() }'), /\$ui\.invoke\(AT, content, /);
  });

  it('that is wrapped is called', () => {
    assert.equal(emittedUi('wrapBuilder(bar).builder(1)'), 'wrapBuilder(bar).builder(1);');
    assert.equal(emittedUi('this.all[0].builder({ n: 1 })'), 'this.all[0].builder($ui.byReference({ n: () => (1) }));');
  });
});

describe('a builder as a value', () => {
  const tab = (value: string, members = BAR, before?: string): string => {
    const code = emittedUi(`Tabs() { TabContent() { Blank() }.tabBar(${value}) }`, members, before);
    return /\.tabBar\((.*)\)\); \}\);$/.exec(code)?.[1] ?? code;
  };

  it('is handed to an attribute as a function that keeps this', () => {
    assert.equal(tab('this.bar'), '((...$p) => this.bar(...$p))');
  });

  it('is handed to an attribute with its values', () => {
    assert.equal(tab('this.bar(this.n)'), '(() => this.bar(this.n))');
    assert.equal(tab('bar(1)', '', '@Builder function bar(n: number) {}'), '(() => bar(1))');
    assert.equal(tab('bar', '', '@Builder function bar(n: number) {}'), 'bar');
  });

  it('of another file is told from other functions when it is called', () => {
    const imports = `import { bar } from './parts';`;
    assert.equal(tab('bar(this.n)', '', imports), '$ui.called(bar, () => bar(this.n))');
    assert.equal(
      tab('{ builder: bar(this.bar) }', BAR, imports),
      '{ builder: $ui.called(bar, () => bar(((...$p) => this.bar(...$p)))) }',
    );
    assert.equal(tab('bar', '', imports), 'bar');
  });

  it('is found in options, lists, choices, and calls', () => {
    assert.equal(tab('{ builder: this.bar }'), '{ builder: ((...$p) => this.bar(...$p)) }');
    assert.equal(tab('[this.bar]'), '[((...$p) => this.bar(...$p))]');
    assert.equal(tab('this.n ? this.bar(1) : undefined'), 'this.n ? (() => this.bar(1)) : undefined');
    assert.equal(
      tab('new Style(this.bar(1)).with(this.bar)'),
      'new Style((() => this.bar(1))).with(((...$p) => this.bar(...$p)))',
    );
  });

  it('stays what it is in a handler and in a comparison', () => {
    assert.equal(tab('() => { this.bar(1); }'), '() => { this.bar(1); }');
    assert.equal(tab('this.bar === other ? 1 : 2'), 'this.bar === other ? 1 : 2');
  });

  it('is found in the arguments of a component', () => {
    assert.equal(
      emittedUi('List({ header: this.bar(1) })', BAR),
      "$ui.node(AT, 'List', () => [{ header: (() => this.bar(1)) }]);",
    );
  });
});
