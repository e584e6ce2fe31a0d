/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emittedUi } from './compile';

describe('if', () => {
  it('becomes a branch', () => {
    assert.equal(
      emittedUi('if (this.a) { Blank() }'),
      "$ui.branch(AT).when(() => (this.a) , () => { $ui.node(AT, 'Blank', () => []); }).end();",
    );
  });

  it('has further branches, with the comments between them', () => {
    assert.equal(
      emittedUi('if (a) {\n} else if (b) {\n} // neither\nelse {\n}'),
      '$ui.branch(AT).when(() => (a) , () => {\n})  .when(() => (b) , () => {\n}) // neither\n.otherwise(() => {\n}).end();',
    );
  });

  it('does without braces', () => {
    assert.equal(
      emittedUi('if (a) Blank(); else Kid()'),
      "$ui.branch(AT).when(() => (a) , () => { $ui.node(AT, 'Blank', () => []); }) .otherwise(() => { $ui.invoke(AT, Kid, () => []); }).end();",
    );
  });
});

describe('ForEach', () => {
  it('follows its list and builds each item', () => {
    assert.equal(
      emittedUi('ForEach(this.list, (x: string, i: number) => { Text(x) }, (x: string) => x)'),
      "$ui.forEach(AT, () => (this.list), (x: string, i: number) => { $ui.node(AT, 'Text', () => [x]); }, (x: string) => x);",
    );
  });

  it('does without braces and without keys', () => {
    assert.equal(
      emittedUi('ForEach(this.list, (x) => Text(x))'),
      "$ui.forEach(AT, () => (this.list), (x) => $ui.node(AT, 'Text', () => [x]));",
    );
  });
});

describe('LazyForEach', () => {
  it('gets its data source and builds each item', () => {
    assert.equal(
      emittedUi('LazyForEach(this.source, (x) => { Text(x) }, (x) => x)'),
      "$ui.lazyForEach(AT, () => (this.source), (x) => { $ui.node(AT, 'Text', () => [x]); }, (x) => x);",
    );
  });
});

describe('Repeat', () => {
  it('has builders, keys and virtual scroll', () => {
    assert.equal(
      emittedUi(
        "Repeat<Line>(this.list)\n.each((x: RepeatItem<Line>) => { Text(x.item) })\n.template('b', (x) => { Blank() })" +
          '\n.templateId((x) => x.kind)\n.key((x) => x.id)\n.virtualScroll({ totalCount: this.list.length })',
      ),
      '$ui.repeat(AT, () => (this.list), ($repeat) => $repeat\n' +
        ".each((x: RepeatItem<Line>) => { $ui.node(AT, 'Text', () => [x.item]); })\n" +
        ".template('b', (x) => { $ui.node(AT, 'Blank', () => []); })" +
        '\n.templateId((x) => x.kind)\n.key((x) => x.id)\n.virtualScroll({ totalCount: this.list.length }));',
    );
  });

  it('takes a list with a comma behind it', () => {
    assert.equal(
      emittedUi('Repeat(\nthis.list,\n).each((x) => { Blank() })'),
      "$ui.repeat(AT, () => (\nthis.list)\n, ($repeat) => $repeat.each((x) => { $ui.node(AT, 'Blank', () => []); }));",
    );
  });

  it('leaves the name $r to the resources', () => {
    assert.match(
      emittedUi("Repeat(this.list).each((x) => { Text($r('app.string.a')) })"),
      /\(\$repeat\) => .*\$r\('app\.string\.a'\)/,
    );
  });
});
