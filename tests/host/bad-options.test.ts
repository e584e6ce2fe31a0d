/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import socket from '@ohos.net.socket';
import type { DeafServer } from '../support/deaf-server';
import { startDeafServer } from '../support/deaf-server';

const LOOPBACK: socket.NetAddress = { address: '127.0.0.1', port: 0, family: 1 };
const ODD_SIZES = [0.5, NaN, Infinity, -1, 2 ** 31, 2 ** 32, 2 ** 53];

let deaf: DeafServer;

before(async () => {
  deaf = await startDeafServer();
});

after(() => {
  deaf.close();
});

test('buffer sizes that no system has are taken by UDP, in both forms', async () => {
  const udp = socket.constructUDPSocketInstance();
  await udp.bind(LOOPBACK);
  for (const size of ODD_SIZES) {
    const options = { receiveBufferSize: size, sendBufferSize: size };
    await udp.setExtraOptions(options);
    const error = await new Promise((resolve) => udp.setExtraOptions(options, resolve));
    assert.equal(error, undefined);
  }
  await udp.close();
});

test('no receive buffer size makes a connection lose or invent a message', async () => {
  for (const size of ODD_SIZES) {
    const server = socket.constructTCPSocketServerInstance();
    const received = new Promise<string>((resolve) => {
      server.on('connect', (connection) => {
        connection.on('message', (info) => resolve(Buffer.from(info.message).toString()));
        connection.on('close', () => undefined);
      });
    });
    await server.listen(LOOPBACK);
    await server.setExtraOptions({ receiveBufferSize: size });
    const client = socket.constructTCPSocketInstance();
    await client.connect({ address: await server.getLocalAddress() });
    await client.send({ data: 'hello' });
    assert.equal(await received, 'hello', String(size));
    await client.close();
    await (server as unknown as { close(): Promise<void> }).close();
  }
});

test('a detached ArrayBuffer is empty: sending it resolves', async () => {
  const udp = socket.constructUDPSocketInstance();
  await udp.bind(LOOPBACK);
  const data = new ArrayBuffer(8);
  structuredClone(data, { transfer: [data] });
  await udp.send({ data, address: await udp.getLocalAddress() });
  assert.equal(data.byteLength, 0);
  await udp.close();
});

test('a timeout longer than a timer can run is long, not short', async () => {
  const address = { address: '127.0.0.1', port: deaf.port, family: 1 };
  const patient = socket.constructTCPSocketInstance();
  const hasty = socket.constructTCPSocketInstance();
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  patient.connect({ address, timeout: 2 ** 31 }).then(settle, settle);
  await assert.rejects(hasty.connect({ address, timeout: 100 }), { code: 2301115 });
  assert.equal(settled, false);
  await patient.close();
  await hasty.close();
});

test('sending a datagram to port 0 is 2301022', async () => {
  const udp = socket.constructUDPSocketInstance();
  await udp.bind(LOOPBACK);
  await assert.rejects(udp.send({ data: 'x', address: LOOPBACK }), { code: 2301022, message: 'Invalid argument' });
  await udp.close();
});
