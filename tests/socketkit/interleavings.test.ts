/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Endpoint, TcpClient, TcpServer, UdpSocket } from 'socketkit';

const LOOPBACK = Endpoint.of('127.0.0.1', 0, 'bind');

test('a close that comes when a connect has waited for the one before ends as closed', async () => {
  const server = new TcpServer();
  const endpoint = await server.listen(LOOPBACK);
  const client = new TcpClient();
  await client.connect(endpoint);
  const closing = client.close();
  const again = client.connect(endpoint);
  const closedAgain = closing.then(() => client.close());
  await assert.rejects(again, { code: 'ECANCELED' });
  await closedAgain;
  assert.equal(client.state, 'closed');
  await server.close();
});

test('a listener may bind again as soon as it hears of closing, and the earlier port is free', async () => {
  const udp = new UdpSocket();
  const first = await udp.bind(LOOPBACK);
  const reopened = new Promise<Endpoint>((resolve, reject) => {
    const stop = udp.stateChanged.on((state) => {
      if (state === 'closing') {
        stop();
        udp.bind(LOOPBACK).then(resolve, reject);
      }
    });
  });
  await udp.close();
  await reopened;
  assert.equal(udp.state, 'open');
  await udp.close();
  assert.equal(udp.state, 'closed');
  const other = new UdpSocket();
  assert.ok((await other.bind(first)).equals(first));
  await other.close();
});

test('a server refuses a wrong high-water mark before it listens', async () => {
  const server = new TcpServer();
  await assert.rejects(server.listen(LOOPBACK, { highWaterMarkBytes: 0 }), { code: 'BAD_OPTION' });
  const endpoint = await server.listen(LOOPBACK);
  assert.ok(endpoint.port > 0);
  await server.close();
});
