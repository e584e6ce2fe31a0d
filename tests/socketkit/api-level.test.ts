/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from '../support/program';

test('below API 20 a closed server says that its port stays taken, turns clients away, and listens there again', async () => {
  const result = await runProgram('tests/socketkit/programs/server-below-api-20.ts', [], {
    OHOS_SDK_API_VERSION: '12',
  });
  assert.equal(result.code, 0, result.stderr);
  assert.deepEqual(JSON.parse(result.stdout), {
    release: 'held-until-app-ends',
    lateEnd: 'closed',
    listensAgain: true,
  });
});
