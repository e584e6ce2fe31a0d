/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import hilog from '@ohos.hilog';
import { formatLog } from '../../host/ohos/hilog';

const DOMAIN = 0x50c7;

afterEach(() => {
  delete process.env['OHOS_HILOG_LEVEL'];
});

test('only what a format marks public is shown', () => {
  assert.equal(
    formatLog('%{public}s and %{private}s and %s', ['shown', 'secret', 'secret']),
    'shown and <private> and <private>',
  );
});

test('numbers, objects and percent signs are formatted', () => {
  assert.equal(formatLog('%{public}d%% of %{public}o', [50, { a: 1 }]), '50% of {"a":1}');
});

test('lines from WARN on are shown unless another level is set', () => {
  assert.equal(hilog.isLoggable(DOMAIN, 'test', hilog.LogLevel.INFO), false);
  assert.equal(hilog.isLoggable(DOMAIN, 'test', hilog.LogLevel.WARN), true);
  process.env['OHOS_HILOG_LEVEL'] = 'INFO';
  assert.equal(hilog.isLoggable(DOMAIN, 'test', hilog.LogLevel.INFO), true);
  process.env['OHOS_HILOG_LEVEL'] = 'NONE';
  assert.equal(hilog.isLoggable(DOMAIN, 'test', hilog.LogLevel.FATAL), false);
});

test('a level that does not exist is refused by name', () => {
  process.env['OHOS_HILOG_LEVEL'] = 'LOUD';
  assert.throws(() => hilog.isLoggable(DOMAIN, 'test', hilog.LogLevel.FATAL), /OHOS_HILOG_LEVEL is LOUD/);
});
