/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { LOOPBACK, noResult, Once, show, showAddress, viaCallback } from './native';
import { describeHash, describeText, Inbox, randomMebibyte, TEXT } from './payload';

const OPTIONS: socket.TCPExtraOptions = {
  keepAlive: true,
  OOBInline: true,
  TCPNoDelay: true,
  socketLinger: { on: true, linger: 10 },
  receiveBufferSize: 65536,
  sendBufferSize: 65536,
  reuseAddress: true,
  socketTimeout: 3000,
};

/** The guide's TCP client against an echo server. */
export async function tcpClient(flow: Flow, server: socket.NetAddress): Promise<void> {
  const inbox = new Inbox();
  const connected = new Once<unknown>();
  const closed = new Once<unknown>();
  const tcp = await flow.step(
    'socket.constructTCPSocketInstance()',
    () => socket.constructTCPSocketInstance(),
    () => 'TCPSocket',
  );
  try {
    await flow.step("tcp.on('message')", () => tcp.on('message', (value) => inbox.put(value.message)), noResult);
    await flow.step("tcp.on('connect')", () => tcp.on('connect', connected.fire), noResult);
    await flow.step("tcp.on('close')", () => tcp.on('close', closed.fire), noResult);
    await flow.step("tcp.on('error')", () => tcp.on('error', () => inbox.end()), noResult);
    await flow.step('tcp.bind(address, callback)', () => viaCallback((done) => tcp.bind(LOOPBACK, done)), noResult);
    await flow.step(
      'tcp.connect({address, timeout: 6000}, callback)',
      () => viaCallback((done) => tcp.connect({ address: server, timeout: 6000 }, done)),
      () => `to ${showAddress(server)}`,
    );
    await flow.step("event 'connect'", () => connected.value, show);
    await flow.step(
      'tcp.send({data: text}, callback)',
      () => viaCallback((done) => tcp.send({ data: TEXT }, done)),
      () => TEXT,
    );
    await flow.step("event 'message'", () => inbox.take(Buffer.byteLength(TEXT)), describeText);
    const data = randomMebibyte();
    await flow.step(
      'tcp.send({data: ArrayBuffer})',
      () => tcp.send({ data }),
      () => `${data.byteLength} bytes`,
    );
    await flow.step(
      "event 'message'",
      () => inbox.take(data.byteLength),
      (received) => describeHash(data, received),
    );
    await flow.step('tcp.getState()', () => tcp.getState(), show);
    await flow.step('tcp.getRemoteAddress()', () => tcp.getRemoteAddress(), showAddress);
    await flow.step('tcp.getLocalAddress()', () => tcp.getLocalAddress(), showAddress);
    await flow.step(
      'tcp.setExtraOptions(options)',
      () => tcp.setExtraOptions(OPTIONS),
      () => show(OPTIONS),
    );
    await flow.step('tcp.close(callback)', () => viaCallback((done) => tcp.close(done)), noResult);
    await flow.step("event 'close'", () => closed.value, show);
    await flow.step("tcp.off('message')", () => tcp.off('message'), noResult);
    await flow.step("tcp.off('connect')", () => tcp.off('connect'), noResult);
    await flow.step("tcp.off('close')", () => tcp.off('close'), noResult);
    await flow.step("tcp.off('error')", () => tcp.off('error'), noResult);
  } finally {
    await tcp.close().catch(() => undefined); // Closed already unless a step failed: then 2300999.
  }
}
