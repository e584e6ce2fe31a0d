/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from '../support/program';

async function laterMembersAt(level: string): Promise<unknown> {
  const { stdout } = await runProgram('tests/host/programs/api-level.ts', [], { OHOS_SDK_API_VERSION: level });
  return JSON.parse(stdout);
}

test('a device has the members of its API level and none of later ones', async () => {
  assert.deepEqual(await laterMembersAt('12'), { level: 12, later: ['tcp.getSocketFd'] });
  assert.deepEqual(await laterMembersAt('20'), {
    level: 20,
    later: ['tcp.getSocketFd', 'server.close', 'tls.getSocketFd'],
  });
  assert.deepEqual(await laterMembersAt('23'), {
    level: 23,
    later: ['tcp.getSocketFd', 'server.getSocketFd', 'server.close', 'udp.getSocketFd', 'tls.getSocketFd'],
  });
});

test('a level that is no number is refused by name', async () => {
  const result = await runProgram('tests/host/programs/api-level.ts', [], { OHOS_SDK_API_VERSION: 'abc' });
  assert.equal(result.code, 1);
  assert.match(result.stderr, /OHOS_SDK_API_VERSION is "abc"/);
});

test('a TLS connect to a silent server ends with its timeout since API 22, as 2303502', async () => {
  const result = await runProgram('tests/host/programs/tls-silent.ts', [], { OHOS_SDK_API_VERSION: '22' });
  assert.deepEqual(JSON.parse(result.stdout), { code: 2303502 }, result.stderr);
});

test('the timeout of a TLS connect is read since API 22', async () => {
  const timeoutAt = (level: string): Promise<unknown> =>
    runProgram('tests/host/programs/tls-timeout.ts', [], { OHOS_SDK_API_VERSION: level }).then(
      ({ stdout }) => JSON.parse(stdout) as unknown,
    );
  assert.deepEqual(await timeoutAt('21'), {});
  assert.deepEqual(await timeoutAt('22'), { timeoutMs: 300 });
});
