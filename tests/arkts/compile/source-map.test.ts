/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { SourceMap } from 'node:module';
import { describe, it } from 'node:test';
import { compile } from './compile';

const TEXT = `import { Kid } from './Kid'; @Extend(Text) function big(n: number) { .fontSize(n + first()) }

@ComponentV2
struct Page {
  @Local weight: FontWeight = FontWeight.Bold; @Local n: number = second();

  build() {
    Column({ space: third() }) { Text('a').big(fourth()).onClick(() => { fifth(); })
    if (seventh()) { Kid({ n: eighth(), m: this.n!!, o: ninth() }) } else { this.bar({ n: tenth() }) }
    ForEach(eleventh(), (x: string) => { Text(x)
      .onClick(() => { throw new Error(twelfth()); }) }) }.width(sixth())
  }
}
`;

const { code, map } = compile(TEXT);

describe('the source map of a compiled file', () => {
  it('names the file by its last part: it lies beside', () => {
    assert.deepEqual(compile('', 'entry/src/main/ets/pages/Index.ets').map.sources, ['Index.ets']);
  });

  it('belongs to a text with the same lines', () => {
    assert.equal(code.split('\n').length, TEXT.split('\n').length);
  });
});

describe('a place in the compiled text', () => {
  const sourceMap = new SourceMap({
    file: '',
    sourceRoot: '',
    version: map.version,
    sources: map.sources,
    names: map.names,
    mappings: map.mappings,
    sourcesContent: [],
  });

  for (const [call] of TEXT.matchAll(/\w+(?=\(\))/g)) {
    if (call === 'build') {
      continue;
    }
    it(`is where ${call}() is in the source`, () => {
      const generated = placeOf(code, `${call}()`);
      const entry = sourceMap.findEntry(generated.line, generated.column);
      assert.ok('originalLine' in entry);
      assert.deepEqual({ line: entry.originalLine, column: entry.originalColumn }, placeOf(TEXT, `${call}()`));
    });
  }
});

function placeOf(text: string, part: string): { line: number; column: number } {
  const lines = text.slice(0, text.indexOf(part)).split('\n');
  return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}
