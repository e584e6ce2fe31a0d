/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, emittedUi } from './compile';

describe('a built-in component', () => {
  it('becomes a node with its arguments and its attributes', () => {
    assert.equal(
      emittedUi("Text('a').width(1).onClick(() => { this.go(); })"),
      "$ui.node(AT, 'Text', () => ['a'], undefined, ($a) => $a.width(1).onClick(() => { this.go(); }));",
    );
  });

  it('has its children in a function', () => {
    assert.equal(
      emittedUi('Column({ space: 8 }) { Blank() }'),
      "$ui.node(AT, 'Column', () => [{ space: 8 }] , () => { $ui.node(AT, 'Blank', () => []); });",
    );
  });

  it('keeps its attributes on their lines, with the comments between them', () => {
    assert.equal(
      emittedUi('Column() {\n}\n// wide\n.width(1)\n.height(2)'),
      "$ui.node(AT, 'Column', () => [] , () => {\n}, ($a) => $a\n// wide\n.width(1)\n.height(2));",
    );
  });

  it('knows its place in the source', () => {
    const { code } = compile(
      '@ComponentV2\nstruct Page {\n  build() {\n    Column() {\n      Blank()\n    }\n  }\n}\n',
    );
    assert.match(code, /\$ui\.node\("Page\.ets:4:5", 'Column'/);
    assert.match(code, /\$ui\.node\("Page\.ets:5:7", 'Blank'/);
  });

  it('is the struct of the file where that has its name', () => {
    assert.equal(
      emittedUi('Marquee({ a: 1 })', '', "import { Marquee } from './Marquee';"),
      '$ui.invoke(AT, Marquee, $ui.named({ a: () => (1) }));',
    );
  });
});

describe('a component of the project', () => {
  it('gets its values as functions, so that it follows them', () => {
    assert.equal(
      emittedUi('Kid({ a: this.n, b: () => { this.go(); }, c: { d: 1 } })'),
      '$ui.invoke(AT, Kid, $ui.named({ a: () => (this.n), b: () => (() => { this.go(); }), c: () => ({ d: 1 }) }));',
    );
  });

  it('gets a two-way value with the way back', () => {
    assert.equal(
      emittedUi('Kid({ n: this.list[0].n!! })'),
      '$ui.invoke(AT, Kid, $ui.named({ n: () => (this.list[0].n), "$n": () => ((v) => { this.list[0].n = v; }) }));',
    );
  });

  it('takes a value by its short form', () => {
    assert.equal(emittedUi('Kid({ a })'), '$ui.invoke(AT, Kid, $ui.named({ a: () => (a) }));');
  });

  it('takes no values', () => {
    assert.equal(emittedUi('Kid()'), '$ui.invoke(AT, Kid, () => []);');
  });

  it('has a trailing block', () => {
    assert.equal(
      emittedUi('Kid({ a: 1 }) { Blank() }'),
      "$ui.invoke(AT, Kid, $ui.named({ a: () => (1) }) , () => { $ui.node(AT, 'Blank', () => []); });",
    );
  });

  it('has attributes', () => {
    assert.equal(emittedUi('Kid()\n.width(1)'), '$ui.invoke(AT, Kid, () => [], undefined, ($a) => $a\n.width(1));');
  });

  it('loses its type arguments', () => {
    assert.equal(emittedUi('Kid<string>({ a: 1 })'), '$ui.invoke(AT, Kid, $ui.named({ a: () => (1) }));');
  });

  it('keeps a builder that it is given', () => {
    assert.equal(
      emittedUi('Kid({ content: this.bar })', '@Builder bar() {}'),
      '$ui.invoke(AT, Kid, $ui.named({ content: () => (this.bar) }));',
    );
  });
});
