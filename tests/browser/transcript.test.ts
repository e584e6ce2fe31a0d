/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { goHome, openTcpClient } from '../../host/cli/screenshots/appPages';
import { Scene } from './support/scene';

/** More lines than a screen shows, as they are typed. */
const LONG_TEXT = `start${'\\n'.repeat(200)}end`;

/** Each comes twice: far more than fit on a screen. */
const MESSAGES = 25;

/** How far the list could be scrolled on, in whole pixels. */
async function belowSight(device: DevicePage): Promise<number> {
  const [beyond, within] = await Promise.all([extent(device, 'scrollHeight'), extent(device, 'clientHeight')]);
  return Math.floor(beyond - within - (await extent(device, 'scrollTop')));
}

function extent(device: DevicePage, name: 'scrollHeight' | 'clientHeight' | 'scrollTop'): Promise<number> {
  return device
    .byId('transcript.list')
    .evaluate((list, property) => Number((list as unknown as Record<string, unknown>)[property]), name);
}

describe('the transcript in a browser', () => {
  const server = net.createServer((peer) => {
    peer.on('error', () => peer.destroy());
    peer.pipe(peer);
  });
  let scene: Scene;
  before(async () => {
    scene = await Scene.open();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const [device] = scene.devices;
    await device.byId('home.tcp-client').click();
    await device.field('endpoint.address').fill(`127.0.0.1:${port}`);
    await device.byId('connect.connect').click();
    await device.byId('connect.disconnect').waitFor();
  });
  after(async () => {
    await scene.close();
    server.close();
  });

  it('stays where a person reads, and follows the newest entry again once it is cleared', async () => {
    const [device] = scene.devices;
    await device.field('composer.draft').fill(LONG_TEXT);
    await device.byId('composer.send').click();
    await device
      .text(/^start/)
      .last()
      .waitFor();
    await device.settled();
    await device.byId('transcript.list').hover();
    await device.page.mouse.wheel(0, -400);
    await device.byId('transcript.toEnd').waitFor();
    await device.byId('transcript.more').click();
    await device.byId('transcript.clear').click();
    await device.byId('transcript.hint').waitFor();
    assert.equal(await device.byId('transcript.toEnd').count(), 0);
  });

  it('shows the newest entry whole, also where its echo comes at once', async () => {
    const [device] = scene.devices;
    for (let count = 1; count <= MESSAGES; count++) {
      await device.field('composer.draft').fill(`message ${count}`);
      await device.byId('composer.send').click();
      await device.text(`message ${count}`).nth(1).waitFor();
      await device.settled();
      assert.equal(await belowSight(device), 0, `after message ${count}`);
    }
    assert.equal(await device.byId('transcript.toEnd').count(), 0);
  });

  it('shows the newest entry when its page is opened again, in the app and in the browser', async () => {
    const [device] = scene.devices;
    await goHome(device);
    await openTcpClient(device);
    await assertAtEnd(device);
    await scene.page.reload();
    await assertAtEnd(device);
  });

  async function assertAtEnd(device: DevicePage): Promise<void> {
    await device.text(`message ${MESSAGES}`).nth(1).waitFor();
    await device.settled();
    assert.equal(await belowSight(device), 0);
    assert.equal(await device.byId('transcript.toEnd').count(), 0);
  }
});
