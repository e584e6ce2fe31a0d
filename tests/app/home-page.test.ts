/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { Driver, ON } from '@ohos.UiTest';
import connection from '@ohos.net.connection';
import { runningApplication } from '../../host/device/application';
import { device } from '../../host/device/device';
import { network } from '../../host/device/network';
import { startApp } from '../../host/hypium/ui/startApp';

/** What the home page shows of networks that a test can't put a device into. */

const PATIENCE_MS = 5_000;

afterEach(async () => {
  await runningApplication()?.terminate();
  mock.restoreAll();
  network.setAvailable(true);
});

async function see(id: string): Promise<string> {
  const found = await Driver.create().waitForComponent(ON.id(id), PATIENCE_MS);
  return await found.getText();
}

async function shows(id: string): Promise<boolean> {
  // Declared otherwise, but there may be none.
  const found = (await Driver.create().findComponents(ON.id(id))) as unknown[] | null;
  return found !== null && found.length > 0;
}

function addresses(...texts: string[]): connection.ConnectionProperties {
  return {
    linkAddresses: texts.map((address) => ({ address: { address, family: 1, port: 0 }, prefixLength: 24 })),
  } as unknown as connection.ConnectionProperties;
}

test('many addresses are folded, and unfold', async () => {
  const all = addresses('fe80::1', '2001:db8::1', '10.0.0.1', '2001:db8::2');
  mock.method(connection, 'getConnectionProperties', () => Promise.resolve(all));
  await startApp({});
  assert.equal(await see('addresses.text.0'), '10.0.0.1');
  assert.equal(await shows('addresses.text.2'), false);
  await (await Driver.create().findComponent(ON.id('addresses.more'))).click();
  assert.equal(await see('addresses.text.3'), 'fe80::1');
});

test('a network that comes and goes changes what is shown', async () => {
  network.setAvailable(false);
  await startApp({});
  assert.notEqual(await see('addresses.hint'), '');
  network.setAvailable(true);
  assert.notEqual(await see('addresses.text.0'), '');
});

test('without the permission its line of module.json5 is shown', async () => {
  const granted = device.hasPermission.bind(device);
  mock.method(device, 'hasPermission', (name: string) => !name.endsWith('GET_NETWORK_INFO') && granted(name));
  await startApp({});
  assert.match(await see('addresses.permission'), /"ohos\.permission\.GET_NETWORK_INFO"/);
});
