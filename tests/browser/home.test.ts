/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { connectTcpClient, goHome, openTcpClient } from '../../host/cli/screenshots/appPages';
import type { CheckedPage } from './support/checks';
import type { TestServer } from './support/peers';
import { echo, startServer } from './support/peers';
import { Scene } from './support/scene';

describe('the home page in a browser', () => {
  let scene: Scene;
  let server: TestServer;
  before(async () => {
    [scene, server] = await Promise.all([Scene.open(), startServer(echo)]);
  });
  after(async () => {
    await scene.close();
    await server.close();
  });

  it('appears on both devices, without an error of the page', async () => {
    for (const device of scene.devices) {
      await device.text('TCP client').waitFor();
      await device.text('Demo certificates').waitFor();
    }
    assert.deepEqual(scene.pageErrors, []);
  });

  it('speaks the language that the toolbar chooses, each device its own', async () => {
    const [left, right] = scene.devices;
    await left.set({ language: 'zh-CN' });
    await left.text('TCP 客户端').waitFor();
    await right.text('TCP client').waitFor();
    await left.set({ language: 'en-US' });
    await left.text('TCP client').waitFor();
  });

  it('gets dark and light with the toolbar', async () => {
    const [device] = scene.devices;
    const ground = (): Promise<string> =>
      device
        .byId('home.tcp-client')
        .evaluate((card) => (globalThis as unknown as CheckedPage).pageChecks.computedStyle(card, 'background-color'));
    const light = await ground();
    await device.set({ isDark: true });
    assert.notEqual(await ground(), light);
    await device.set({ isDark: false });
    assert.equal(await ground(), light);
  });

  it('is as wide as the device that the toolbar chooses', async () => {
    const [device] = scene.devices;
    const size = async (): Promise<number[]> => {
      const box = await device.screen.boundingBox();
      return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
    };
    assert.deepEqual(await size(), [360, 780]);
    await device.set({ size: 'phone', isLandscape: true });
    assert.deepEqual(await size(), [780, 360]);
    await device.set({ size: 'tablet', isLandscape: true });
    assert.deepEqual(await size(), [1280, 800]);
    // A tablet shows a scenario beside the home page, which a phone then shows alone.
    await device.set({ size: 'phone', isLandscape: false });
    await device.control('back').click();
    await device.byId('home.tcp-client').waitFor();
  });

  it('draws its texts larger with the font scale', async () => {
    const [device] = scene.devices;
    const height = async (): Promise<number> =>
      (await device.byId('home.tcp-client').getByText('TCP client').boundingBox())?.height ?? 0;
    const normal = await height();
    await device.set({ fontScale: 2 });
    assert.ok((await height()) >= 1.9 * normal);
    await device.set({ fontScale: 1 });
    assert.equal(await height(), normal);
  });

  it('is inert while the app is in the background, and comes back', async () => {
    const [device] = scene.devices;
    await device.set({ isForeground: false });
    await assert.rejects(device.byId('home.tcp-client').click({ timeout: 300 }));
    await device.set({ isForeground: true });
    await device.byId('home.tcp-client').click({ trial: true });
  });

  it('names the addresses of each device, and none while that has no network', async () => {
    const [left, right] = scene.devices;
    assert.deepEqual(await Promise.all([left, right].map((device) => device.byId('addresses.text.0').innerText())), [
      '127.0.1.1',
      '127.0.1.2',
    ]);
    await left.byId('addresses.copy.0').click();
    await left.text('Copied').waitFor();
    await left.set({ hasNetwork: false });
    await left.byId('addresses.hint').waitFor();
    await left.set({ hasNetwork: true });
    await left.byId('addresses.text.0').waitFor();
    await right.byId('addresses.text.0').waitFor();
  });

  it('stays at home when a phone is turned', async () => {
    const [device] = scene.devices;
    for (const isLandscape of [true, false]) {
      await device.set({ isLandscape });
      await device.settled();
      assert.ok(await device.byId('addresses.text.0').isVisible());
      assert.equal(await device.byId('tcpClient.page').isVisible(), false);
    }
  });

  it('keeps a session while the device is turned, gets wider and narrower, and when its page is left', async () => {
    const [device] = scene.devices;
    await openTcpClient(device);
    await connectTcpClient(device, server.endpoint);
    for (const form of [
      { size: 'phone', isLandscape: true },
      { size: 'tablet', isLandscape: true },
      { size: 'tablet', isLandscape: false },
      { size: 'phone', isLandscape: false },
    ] as const) {
      await device.set(form);
      await device.byId('tcpClient.page').waitFor();
      await device.byId('connect.disconnect').waitFor();
    }
    await goHome(device);
    await device.text('1 session').waitFor();
    await device.byId('home.tcp-client.detail').getByText(server.endpoint).waitFor();
    await openTcpClient(device);
    await device.byId('connect.disconnect').click();
    await device.byId('connect.connect').waitFor();
    await goHome(device);
    await device.byId('home.sessions').waitFor({ state: 'detached' });
  });

  it('shows one scenario at a time beside itself on a tablet, and which one it is', async () => {
    const [, device] = scene.devices;
    await device.set({ size: 'tablet', isLandscape: true });
    const borderOf = (card: string): Promise<string> =>
      device
        .byId(card)
        .evaluate((element) =>
          (globalThis as unknown as CheckedPage).pageChecks.computedStyle(element, 'border-color'),
        );
    await device.byId('tcpClient.page').waitFor();
    const [shown, other] = [await borderOf('home.tcp-client'), await borderOf('home.udp')];
    assert.notEqual(shown, other);
    await device.byId('home.udp').click();
    await device.byId('udp.page').waitFor();
    await device.byId('tcpClient.page').waitFor({ state: 'detached' });
    assert.deepEqual([await borderOf('home.udp'), await borderOf('home.tcp-client')], [shown, other]);
    // Narrow again, the open one is shown alone, and one step back is home.
    await device.set({ size: 'phone', isLandscape: false });
    await device.byId('udp.page').waitFor();
    await device.control('back').click();
    await device.byId('home.page').waitFor();
  });
});
