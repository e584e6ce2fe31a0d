/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { networkInterfaces } from 'node:os';
import { test } from 'node:test';
import { startPreviewCommand } from '../../host/browser/previewCommand';
import type { DeviceStatus } from '../../host/preview/protocol/control';
import { RawControl } from './RawControl';
import { RawView } from './RawView';

/** The devices of `npm start` with these options, when the first one's screen says all of this, and what it says. */
async function started(
  args: readonly string[],
  awaited: readonly string[] = [],
): Promise<{ devices: readonly DeviceStatus[]; texts: readonly string[] }> {
  const command = await startPreviewCommand({ args: ['--no-peers', ...args] });
  try {
    const control = await RawControl.open(command.url);
    await control.until(() => control.devices.every(({ state }) => state.kind === 'running'));
    const view = await RawView.open(command.url);
    await view.until(() => awaited.every((text) => view.texts().includes(text)));
    const texts = view.texts();
    await Promise.all([view.close(), control.close()]);
    return { devices: control.devices, texts };
  } finally {
    await command.close();
  }
}

test('npm start has two phones, upright and light', async () => {
  const { devices } = await started([]);
  assert.deepEqual(
    devices.map(({ name, address }) => [name, address]),
    [
      ['A', '127.0.1.1'],
      ['B', '127.0.1.2'],
    ],
  );
  for (const { settings } of devices) {
    assert.deepEqual([settings.size, settings.isLandscape, settings.isDark], ['phone', false, false]);
  }
});

test('npm start -- --tablet --landscape --dark --language zh-CN --devices 1 is one such device', async () => {
  const options = ['--tablet', '--landscape', '--dark', '--language', 'zh-CN', '--devices', '1'];
  const { devices } = await started(options, ['TCP 客户端']);
  assert.deepEqual(
    devices.map(({ settings: { size, isLandscape, isDark, language } }) => ({ size, isLandscape, isDark, language })),
    [{ size: 'tablet', isLandscape: true, isDark: true, language: 'zh-CN' }],
  );
});

test('npm start -- --network lan is one device that has the addresses of this PC', async () => {
  const addresses = Object.values(networkInterfaces())
    .flatMap((of) => of ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  // A PC without a network has none, and the page says so.
  const awaited = addresses.length > 0 ? addresses : ['This device'];
  const { devices, texts } = await started(['--network', 'lan', '--language', 'en-US'], awaited);
  assert.equal(devices.length, 1);
  assert.ok(!texts.some((text) => text.startsWith('127.')), 'no address that only this PC has');
});
