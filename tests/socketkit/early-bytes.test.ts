/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import socket from '@ohos.net.socket';
import { Endpoint, TcpClient, TextCodec } from 'socketkit';

/** The options of a native client, which `TcpClient` sets between the native connect and its own. */
type SetOptions = (this: object, ...args: unknown[]) => Promise<void>;

/** Makes them take until the client has received something: on a device threads decide, on this host they never would. */
function delaySetOptionsUntil(received: Promise<void>): () => void {
  const prototype = Object.getPrototypeOf(socket.constructTCPSocketInstance()) as { setExtraOptions: SetOptions };
  const original = prototype.setExtraOptions;
  prototype.setExtraOptions = async function delayed(...args) {
    await received;
    await original.apply(this, args);
  };
  return () => {
    prototype.setExtraOptions = original;
  };
}

test('what a server sends while the client is still connecting is delivered once it is open', async () => {
  const server = net.createServer((stream) => stream.end('welcome'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ended = new Promise<void>((resolve) => {
    server.on('connection', (stream) => stream.on('close', () => resolve()));
  });
  const restore = delaySetOptionsUntil(Promise.race([ended, serverHasSent(server)]));
  const client = new TcpClient();
  const events: string[] = [];
  client.stateChanged.on((state) => events.push(state));
  client.message.on((bytes) => events.push(TextCodec.decode(bytes)));
  const closed = new Promise<void>((resolve) => client.closed.on((event) => resolve(void events.push(event.reason))));
  try {
    await client.connect(Endpoint.of('127.0.0.1', (server.address() as AddressInfo).port), { noDelay: true });
    await closed;
    await client.close();
  } finally {
    restore();
    server.close();
  }
  assert.deepEqual(events, ['connecting', 'open', 'welcome', 'closing', 'remote', 'closed']);
});

/** A second connection has been served, so the first one's bytes have long been sent. */
async function serverHasSent(server: net.Server): Promise<void> {
  await new Promise((resolve) => server.once('connection', resolve));
  const probe = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
  probe.resume();
  await new Promise((resolve) => probe.once('end', resolve));
  probe.destroy();
}
