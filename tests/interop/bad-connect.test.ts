/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { beforeEach, describe, it } from 'node:test';
import { Endpoint, TcpClient } from 'socketkit';
import { failureOf } from './support/failure';
import { startDeafPeer, startTcpPeer } from './support/hostile-peer';
import { Received } from './support/received';
import { connectsAgain, startGoodTlsPeer } from './support/recovery';
import { LIMIT_MS, useScene } from './support/scene';

const SHORT_TIMEOUT_MS = 200;

describe('a TcpClient', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let client: TcpClient;
  let received: Received;
  beforeEach(() => {
    client = scene.own(new TcpClient());
    received = new Received(client);
    scene.atEnd(() => connectsAgain(client, scene));
  });

  it('says ETIMEDOUT for a machine that does not even accept, by its address and by its name', async () => {
    const { port } = scene.own(await startDeafPeer()).endpoint;
    for (const host of ['127.0.0.1', 'localhost']) {
      const target = Endpoint.of(host, port);
      const error = await failureOf(client.connect(target, { connectTimeoutMs: SHORT_TIMEOUT_MS }), 'ETIMEDOUT');
      assert.equal(error.endpoint?.port, port);
      assert.equal(client.state, 'closed');
    }
    assert.equal(received.closings.length, 0);
    assert.equal(scene.openNatives, 0);
  });

  it('says ECONNREFUSED where nobody listens any more', async () => {
    const gone = await startTcpPeer(() => undefined);
    await gone.close();
    await failureOf(client.connect(gone.endpoint), 'ECONNREFUSED');
    assert.equal(scene.openNatives, 0);
  });

  it('is told of a reset by a server that resets whom it accepts, unless the reset is faster than the connect', async () => {
    const peer = scene.own(await startTcpPeer((socket) => socket.resetAndDestroy()));
    const connecting = client.connect(peer.endpoint);
    const isConnected = await connecting.then(
      () => true,
      () => false,
    );
    if (isConnected) {
      const { reason, error } = await received.end();
      assert.deepEqual([reason, error?.code], ['reset', 'ECONNRESET']);
    } else {
      // The native code is that of a refusal: nobody can tell.
      await failureOf(connecting, 'ECONNREFUSED');
    }
    assert.equal(received.closings.length, isConnected ? 1 : 0);
  });

  it('is connected, and then told of the end, by a server that closes whom it accepts', async () => {
    const peer = await startTcpPeer((socket) => socket.resume().end());
    await client.connect(scene.own(peer).endpoint);
    assert.deepEqual(await received.end(), { reason: 'remote' });
  });

  it('gets an alert and the end, or a reset, from a TLS server to which it sends plain text', async () => {
    const { address, port } = await startGoodTlsPeer(scene);
    await client.connect(Endpoint.of(address, port));
    await client.send('GET / HTTP/1.1\r\n\r\n');
    const { reason } = await received.end();
    assert.ok(reason === 'remote' || reason === 'reset', reason);
    assert.equal(received.closings.length, 1);
  });

  it('has freed its descriptor when a close resolves that came during a connect', async () => {
    const deaf = scene.own(await startDeafPeer());
    const failed = failureOf(client.connect(deaf.endpoint), 'ECANCELED');
    await client.close();
    assert.equal(scene.openNatives, 0);
    await failed;
  });

  it('is closed once, whoever comes first, when both sides close', async () => {
    const accepted: Socket[] = [];
    const peer = scene.own(await startTcpPeer((socket) => void accepted.push(socket)));
    await client.connect(peer.endpoint);
    await client.send('x');
    const closing = client.close();
    accepted.forEach((socket) => socket.end());
    await closing;
    assert.deepEqual(received.closings, [{ reason: 'local' }]);
  });
});
