/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLog } from '../../host/ohos/hilog';

test('only what a format marks public is shown', () => {
  assert.equal(
    formatLog('%{public}s and %{private}s and %s', ['shown', 'secret', 'secret']),
    'shown and <private> and <private>',
  );
});

test('numbers, objects and percent signs are formatted', () => {
  assert.equal(formatLog('%{public}d%% of %{public}o', [50, { a: 1 }]), '50% of {"a":1}');
});
