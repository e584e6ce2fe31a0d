/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import dgram from 'node:dgram';
import net from 'node:net';
import { mock, test } from 'node:test';
import socket from '@ohos.net.socket';

const LOOPBACK: socket.NetAddress = { address: '127.0.0.1', port: 0, family: 1 };
const MAX_CLIENTS = 1024;

interface Closable {
  close(): Promise<void>;
}

test('a process takes 1024 clients and closes the next one at once', async () => {
  const server = socket.constructTCPSocketServerInstance();
  let accepted = 0;
  server.on('connect', (connection) => {
    accepted += 1;
    connection.on('message', () => undefined);
  });
  await server.listen(LOOPBACK);
  const { port } = await server.getLocalAddress();
  const clients: net.Socket[] = [];
  for (let i = 0; i < MAX_CLIENTS; i++) {
    clients.push(await connected(port ?? 0));
  }
  const oneTooMany = await connected(port ?? 0);
  await new Promise((resolve) => oneTooMany.once('close', resolve));
  assert.equal(accepted, MAX_CLIENTS);
  assert.ok(clients.every((client) => !client.destroyed));
  clients.forEach((client) => client.destroy());
  await (server as unknown as Closable).close();
});

async function connected(port: number): Promise<net.Socket> {
  const client = net.connect(port, '127.0.0.1');
  client.on('error', () => undefined);
  client.resume();
  await new Promise((resolve) => client.once('connect', resolve));
  return client;
}

test('closing a server while it begins to listen leaves no port open', async () => {
  const server = socket.constructTCPSocketServerInstance();
  const listening = server.listen(LOOPBACK);
  await (server as unknown as Closable).close();
  await listening;
  await assert.rejects(server.getLocalAddress(), { code: 2301009 });
  assert.equal((await server.getState()).isBound, false);
});

test('keepAlive and TCPNoDelay reach the stream, before and after connecting', async () => {
  const keepAlive = mock.method(net.Socket.prototype, 'setKeepAlive');
  const noDelay = mock.method(net.Socket.prototype, 'setNoDelay');
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tcp = socket.constructTCPSocketInstance();
  await tcp.bind(LOOPBACK);
  await tcp.setExtraOptions({ keepAlive: true });
  await tcp.connect({ address: { ...LOOPBACK, port: (server.address() as net.AddressInfo).port } });
  await tcp.setExtraOptions({ TCPNoDelay: true });
  assert.deepEqual(
    keepAlive.mock.calls.map((call) => call.arguments[0]),
    [true],
  );
  assert.deepEqual(
    noDelay.mock.calls.map((call) => call.arguments[0]),
    [true],
  );
  await tcp.close();
  server.close();
  mock.restoreAll();
});

test('an empty datagram from elsewhere is not delivered', async () => {
  const udp = socket.constructUDPSocketInstance();
  await udp.bind(LOOPBACK);
  const { port } = await udp.getLocalAddress();
  const sizes: number[] = [];
  const next = new Promise<void>((resolve) => {
    udp.on('message', (info) => {
      sizes.push(info.message.byteLength);
      resolve();
    });
  });
  const foreign = dgram.createSocket('udp4');
  await new Promise((resolve) => foreign.send('', port, '127.0.0.1', resolve));
  await new Promise((resolve) => foreign.send('x', port, '127.0.0.1', resolve));
  await next;
  assert.deepEqual(sizes, [1]);
  foreign.close();
  await udp.close();
});
