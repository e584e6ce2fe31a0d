/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { connectTcpClient, disconnectTcpClient, openTcpClient } from '../../host/cli/screenshots/appPages';
import type { CheckedPage } from './support/checks';
import type { TestServer } from './support/peers';
import { echo, startServer } from './support/peers';
import { Scene } from './support/scene';

/** A line every so often, like a very busy sensor. */
const STREAM_INTERVAL_MS = 1;
const TYPED = 'The quick brown fox jumps over the lazy dog. '.repeat(5).slice(0, 200);

describe('the page of the TCP client in a browser', () => {
  let scene: Scene;
  let echoServer: TestServer;
  let device: DevicePage;
  before(async () => {
    [scene, echoServer] = await Promise.all([Scene.open(), startServer(echo)]);
    [device] = scene.devices;
    await openTcpClient(device);
  });
  beforeEach(() => disconnectTcpClient(device));
  after(async () => {
    await scene.close();
    await echoServer.close();
  });

  it('is used with the keyboard alone: connect with Enter, send with Enter', async () => {
    const { keyboard } = scene.page;
    await device.field('endpoint.address').focus();
    await keyboard.type(echoServer.endpoint);
    await keyboard.press('Enter');
    await device.byId('connect.disconnect').waitFor();
    await device.field('composer.draft').focus();
    await keyboard.type('by keyboard');
    await keyboard.press('Enter');
    await device.byId('transcript.list').getByText('by keyboard', { exact: true }).nth(1).waitFor();
    // The next message can be typed at once.
    assert.equal(await device.field('composer.draft').inputValue(), '');
    await keyboard.type('and on');
    assert.equal(await device.field('composer.draft').inputValue(), 'and on');
    await keyboard.press('Enter');
  });

  it('gives the focus from top to bottom, and shows where it is', async () => {
    await connectTcpClient(device, echoServer.endpoint);
    const places: { top: number; left: number; name: string; isMarked: boolean }[] = [];
    await device.control('more').focus();
    for (;;) {
      await scene.page.keyboard.press('Tab');
      const focused = device.screen.locator(':focus');
      if ((await focused.count()) === 0) {
        break;
      }
      const box = await focused.boundingBox();
      places.push({
        top: box?.y ?? 0,
        left: box?.x ?? 0,
        name: (await focused.getAttribute('data-id')) ?? (await focused.getAttribute('aria-label')) ?? '',
        isMarked: await focused.evaluate((element) =>
          (globalThis as unknown as CheckedPage).pageChecks.showsFocus(element),
        ),
      });
    }
    assert.ok(places.length >= 4, JSON.stringify(places));
    for (const place of places) {
      assert.ok(place.isMarked, `${place.name} does not show that it has the focus`);
    }
    for (const [index, place] of places.slice(1).entries()) {
      const before = places[index];
      assert.ok(
        before !== undefined && (place.top > before.top - 20 || place.left > before.left),
        `${place.name} comes after ${before?.name ?? ''}`,
      );
    }
  });

  it('loses no key of 200 that are typed while data streams in', async () => {
    const streaming = await startServer((socket) => {
      const timer = setInterval(() => socket.write('0123456789012345678901234567890123456789\n'), STREAM_INTERVAL_MS);
      socket.on('close', () => clearInterval(timer));
    });
    await connectTcpClient(device, streaming.endpoint);
    const peer = await streaming.accepted();
    await device.byId('transcript.list').getByText('0123456789').first().waitFor();
    const draft = device.field('composer.draft');
    await draft.focus();
    await scene.page.keyboard.type(TYPED);
    assert.equal(await draft.inputValue(), TYPED);
    const sent = received(peer, TYPED.length);
    await scene.page.keyboard.press('Enter');
    assert.equal(await sent, TYPED);
    await disconnectTcpClient(device);
    await streaming.close();
  });

  it('loses its connection with the network that the toolbar turns off, and connects again when it is back', async () => {
    await connectTcpClient(device, echoServer.endpoint);
    await device.set({ hasNetwork: false });
    await device.byId('connect.connect').waitFor();
    await device.byId('error.card').waitFor();
    await device.byId('connect.connect').click();
    await device.byId('error.card').waitFor();
    await device.set({ hasNetwork: true });
    await connectTcpClient(device, echoServer.endpoint);
  });

  it('connects again by itself when the network is back, where that was wished', async () => {
    await device.byId('options.open').click();
    await device.byId('tcpClient.reconnect').click();
    await device.control('back').click();
    await connectTcpClient(device, echoServer.endpoint);
    await device.set({ hasNetwork: false });
    await device.byId('reconnect.countdown').waitFor();
    await device.set({ hasNetwork: true });
    await device.byId('connect.disconnect').waitFor();
    await device.byId('options.open').click();
    await device.byId('tcpClient.reconnect').click();
    await device.control('back').click();
  });

  it('offers after a restart of the app what it had connected to', async () => {
    await connectTcpClient(device, echoServer.endpoint);
    await device.restart();
    await openTcpClient(device);
    await device.byId('endpoint.history').click();
    await device.byId('endpoint.recent.0').click();
    await device.byId('connect.connect').click();
    await device.byId('endpoint.inUse').getByText(echoServer.endpoint).waitFor();
  });

  it('runs on both devices at once, each with an address of its own', async () => {
    const server = await startServer(echo);
    const peers: string[] = [];
    for (const each of scene.devices) {
      await openTcpClient(each);
      await connectTcpClient(each, server.endpoint);
      peers.push((await server.accepted()).remoteAddress ?? '');
      await each
        .byId('options.summary')
        .getByText(peers.at(-1) ?? '')
        .waitFor();
    }
    assert.equal(new Set(peers).size, 2, peers.join());
    await server.close();
  });
});

async function received(socket: Socket, length: number): Promise<string> {
  let text = '';
  for await (const chunk of socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    text += chunk.toString();
    if (text.length >= length) {
      break;
    }
  }
  return text;
}
