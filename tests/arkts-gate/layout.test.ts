/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEtsLayout, hasUiSyntax } from '../../host/cli/check/ets-layout';

function problems(text: string): string[] {
  return checkEtsLayout('Page.ets', text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe('the layout of ArkTS files with UI syntax', () => {
  it('is checked for those that prettier can not read, and only for them', () => {
    assert.equal(hasUiSyntax('@Entry\n@ComponentV2\nstruct Index {}\n'), true);
    assert.equal(hasUiSyntax('export struct Row {}\n'), true);
    assert.equal(hasUiSyntax('@Builder\nfunction row() {}\n'), true);
    assert.equal(hasUiSyntax('export class Model {\n  struct: string = "";\n}\n'), false);
  });

  it('is two spaces a level, with doc comments one further', () => {
    assert.deepEqual(problems('struct A {\n  /**\n   * Text.\n   */\n  build() {\n  }\n}\n'), []);
    assert.deepEqual(problems('struct A {\n   build() {\n  }\n}\n'), ['2:4 indentation']);
  });

  it('has no tabs, no white space at the end of a line and at most 120 columns', () => {
    assert.deepEqual(problems('\tstruct A {}\n'), ['1:1 no-tab']);
    assert.deepEqual(problems('struct A {} \n'), ['1:12 trailing-space']);
    assert.deepEqual(problems(`${'x'.repeat(120)}\n`), []);
    assert.deepEqual(problems(`${'x'.repeat(121)}\n`), ['1:121 line-length']);
  });

  it('ends with exactly one newline', () => {
    assert.deepEqual(problems('struct A {}'), ['1:12 final-newline']);
    assert.deepEqual(problems('struct A {}\n\n'), ['3:1 final-newline']);
  });
});
