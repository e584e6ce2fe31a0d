/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from '../support/program';

async function boundWith(environment: Readonly<Record<string, string>>): Promise<string> {
  const { stdout, stderr } = await runProgram('tests/device-host/programs/own-address.ts', [], environment);
  return stdout === '' ? stderr : stdout.trim();
}

test('without an address of its own a device has those of the PC', async () => {
  assert.equal(await boundWith({}), '0.0.0.0');
});

test("with one it is there alone, unless it is to be in the PC's network", async () => {
  assert.equal(await boundWith({ OHOS_DEVICE_ADDRESS: '127.0.1.7' }), '127.0.1.7');
  assert.equal(await boundWith({ OHOS_DEVICE_ADDRESS: '127.0.1.7', OHOS_DEVICE_NETWORK: 'lan' }), '0.0.0.0');
});

test('an address that is no loopback address is refused by name', async () => {
  assert.match(await boundWith({ OHOS_DEVICE_ADDRESS: '10.0.0.1' }), /OHOS_DEVICE_ADDRESS is "10\.0\.0\.1"/);
  assert.match(
    await boundWith({ OHOS_DEVICE_ADDRESS: '127.0.1.1', OHOS_DEVICE_NEIGHBOURS: '127.0.1.1,10.0.0.1' }),
    /OHOS_DEVICE_NEIGHBOURS has "10\.0\.0\.1"/,
  );
});
