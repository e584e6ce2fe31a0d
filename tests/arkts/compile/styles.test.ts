/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emitted, emittedUi } from './compile';

describe('@Extend', () => {
  it('becomes a function of the component that it extends', () => {
    assert.equal(
      emitted('@Extend(Text)\nfunction big(n: number) {\n  .fontSize(n)\n  .width(1)\n}'),
      '\nfunction big$Text($a, n: number) { return $a\n  .fontSize(n)\n  .width(1)\n}',
    );
  });

  it('is used by its component only', () => {
    const before =
      '@Extend(Text) function tall(n: number) { .fontSize(n) } @Extend(Row) function tall() { .height(9) }';
    assert.match(
      emittedUi("Text('a').tall(3).width(1)", '', before),
      /\$a\.\$extend\(\(\$a\) => tall\$Text\(\$a, 3\)\)\.width\(1\)/,
    );
    assert.match(emittedUi('Row() {}.tall()', '', before), /\$a\.\$extend\(\(\$a\) => tall\$Row\(\$a\)\)/);
  });
});

describe('@Styles', () => {
  it('becomes a function', () => {
    assert.equal(emitted('@Styles function card() { .padding(8) }'), ' function card($a) { return $a .padding(8) }');
  });

  it('becomes a method of its struct', () => {
    assert.match(
      emitted('@ComponentV2 struct Page { @Styles card() { .padding(this.n) } build() {} }'),
      /{ {2}card\(\$a\) \{ return \$a \.padding\(this\.n\) \} build/,
    );
  });

  it('is used by any component', () => {
    const before = '@Styles function card() { .padding(8) }';
    assert.match(emittedUi("Text('a').card()", '', before), /\$a\.\$extend\(\(\$a\) => card\(\$a\)\)/);
    assert.match(emittedUi('Kid().card()', '', before), /\$a\.\$extend\(\(\$a\) => card\(\$a\)\)/);
    assert.match(
      emittedUi('Blank().wide()', '@Styles wide() { .width(9) }'),
      /\$a\.\$extend\(\(\$a\) => this\.wide\(\$a\)\)/,
    );
  });

  it('may be empty', () => {
    assert.equal(emitted('@Styles function card() {}'), ' function card($a) { return $a;}');
  });
});

describe('state styles', () => {
  it('become functions that apply them', () => {
    assert.match(
      emittedUi(
        'Blank().stateStyles({ pressed: { .opacity(0.5).width(1) }, normal: this.plain })',
        '@Styles plain() {}',
      ),
      /\.stateStyles\(\{ pressed: \(\$a\) => \$a \.opacity\(0\.5\)\.width\(1\), normal: \(\$a\) => this\.plain\(\$a\) \}\)/,
    );
  });
});
