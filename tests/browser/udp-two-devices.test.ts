/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { bindUdp, closeUdp, openUdp } from '../../host/cli/screenshots/udpPages';
import { Scene } from './support/scene';

describe('two devices with UDP, in a browser', () => {
  let scene: Scene;
  let left: DevicePage;
  let right: DevicePage;
  before(async () => {
    scene = await Scene.open();
    [left, right] = scene.devices;
    // One after the other: they share a mouse.
    for (const device of scene.devices) {
      await openUdp(device);
    }
  });
  afterEach(async () => {
    for (const device of scene.devices) {
      await closeUdp(device);
    }
  });
  after(() => scene.close());

  it('send each other datagrams, which come with the address of who sent them', async () => {
    const [toLeft, toRight] = [await bindUdp(left), await bindUdp(right)];
    await send(left, toRight, '你好');
    await hears(right, '你好', toLeft);
    await send(right, toLeft, '收到');
    await hears(left, '收到', toRight);
    await left.byId('traffic.sent').getByText('6 B', { exact: true }).waitFor();
    await left.byId('traffic.received').getByText('6 B', { exact: true }).waitFor();
  });

  it('answer whom they heard from last, also where that one was never bound by hand', async () => {
    const toRight = await bindUdp(right);
    await send(left, toRight, 'question');
    await hears(right, 'question', await left.byId('udp.reachable.text.0').innerText());
    await right.byId('udp.reply').click();
    await write(right, 'answer');
    await hears(left, 'answer', toRight);
  });

  it('hear one that broadcasts, once broadcasting is on', async () => {
    const toRight = await bindUdp(right);
    const everybody = `255.255.255.255:${toRight.slice(toRight.lastIndexOf(':') + 1)}`;
    await left.field('target.address').fill(everybody);
    await left.byId('udp.targetHint').waitFor();
    await write(left, 'refused');
    await left.byId('error.codes').getByText('EACCES').waitFor();
    await left.byId('error.dismiss').click();
    await left.byId('udp.broadcast').click();
    await left.byId('udp.targetHint').waitFor({ state: 'detached' });
    await write(left, 'to all');
    await right.byId('transcript.list').getByText('to all', { exact: true }).waitFor();
    assert.equal(await right.byId('transcript.list').getByText('refused').count(), 0);
    await left.byId('udp.broadcast').click();
  });
});

async function send(device: DevicePage, target: string, text: string): Promise<void> {
  await device.field('target.address').fill(target);
  await write(device, text);
}

async function write(device: DevicePage, text: string): Promise<void> {
  await device.field('composer.draft').fill(text);
  await device.byId('composer.send').click();
}

/** Settled when the entry of what was received is there, with the endpoint that it came from. */
async function hears(device: DevicePage, text: string, from: string): Promise<void> {
  await device.screen
    .getByLabel(new RegExp(`^Received, .*${from.replaceAll('.', String.raw`\.`)}.*${text}$`))
    .waitFor();
}
