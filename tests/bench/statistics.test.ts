/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, quartileDistance } from './statistics';

describe('statistics', () => {
  it('take the middle value, or the mean of the middle two, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 2, 100]), 3);
  });

  it('take half of the values between the quartiles, so that an outlier moves neither', () => {
    assert.equal(quartileDistance([1, 2, 3, 4, 5]), 2);
    assert.equal(quartileDistance([1, 2, 3, 4, 5000]), 2);
    assert.equal(quartileDistance([7]), 0);
  });
});
