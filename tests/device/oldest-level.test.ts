/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from '../support/program';

/** The app's compatibleSdkVersion: the suites have to hold there as well, where servers can't be closed. */
const OLDEST_API_LEVEL = '12';

test('the on-device suites pass at the oldest API level of the app', async () => {
  const { code, stdout } = await runProgram('tests/device/run.ts', [], { OHOS_SDK_API_VERSION: OLDEST_API_LEVEL });
  assert.equal(code, 0, stdout);
  assert.match(stdout, /^[1-9]\d+ passed, 0 failed$/m);
});
