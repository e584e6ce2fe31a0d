/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StyleSet } from '../../../host/arkui/element/StyleSet';

test('who is styled the same way in the same order has the same set', () => {
  const one = StyleSet.none.with('color', 'red').with('width', '1px');
  const other = StyleSet.none.with('color', 'red').with('width', '1px');
  assert.equal(one, other);
  assert.equal(one.with('color', 'red'), one);
  assert.notEqual(one.with('color', 'blue'), one);
  assert.deepEqual([...one.values], [['color', 'red'], ['width', '1px']]); // prettier-ignore
});

test('a property that is taken away is in no text', () => {
  const set = StyleSet.none.with('color', 'red').with('width', '1px').with('color', undefined);
  assert.deepEqual(set.declared, { css: 'width:1px;', others: [] });
  assert.equal(set.with('height', undefined), set);
});

test('what a declaration can not hold is named instead', () => {
  const set = StyleSet.none.with('background-image', 'url("data:,a;b")').with('width', '1px');
  assert.deepEqual(set.declared, { css: 'width:1px;', others: ['background-image'] });
});

test('sizes that follow something for ever do not stay', () => {
  const before = StyleSet.none;
  let set = before;
  for (let width = 0; width < 20_000; width++) {
    set = set.with('width', `${width}px`);
  }
  assert.notEqual(StyleSet.none, before, 'what begins now shares nothing with what was made until now');
  assert.equal(set.values.get('width'), '19999px');
  const late = before.with('color', 'red').with('width', '1px');
  assert.equal(late, StyleSet.none.with('color', 'red').with('width', '1px'), 'nor does an old set get new ones');
});
