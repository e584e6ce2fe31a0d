/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, describe, it } from 'node:test';
import { Scene } from './support/scene';

/** More lines than a screen shows, as they are typed. */
const LONG_TEXT = `start${'\\n'.repeat(200)}end`;

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
});
