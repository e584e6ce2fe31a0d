/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from '../support/program';

async function serverAt(level: string): Promise<unknown> {
  const { stdout } = await runProgram('tests/host/programs/api-level.ts', [], { OHOS_SDK_API_VERSION: level });
  return JSON.parse(stdout);
}

test('a device below API 20 has no close() on its TCP server', async () => {
  assert.deepEqual(await serverAt('19'), { level: 19, close: 'undefined' });
});

test('a device of API 20 has it', async () => {
  assert.deepEqual(await serverAt('20'), { level: 20, close: 'function' });
});

test('the timeout of a TLS connect is read since API 22', async () => {
  const timeoutAt = (level: string): Promise<unknown> =>
    runProgram('tests/host/programs/tls-timeout.ts', [], { OHOS_SDK_API_VERSION: level }).then(
      ({ stdout }) => JSON.parse(stdout) as unknown,
    );
  assert.deepEqual(await timeoutAt('21'), {});
  assert.deepEqual(await timeoutAt('22'), { timeoutMs: 300 });
});
