/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { check } from './flow';
import { addressOptions, bindAddressFor, discard, noResult, Once, show, showAddress, viaCallback } from './native';
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

/** What the guide's connect allows, in milliseconds. */
export const CONNECT_TIMEOUT_MS = 6000;

/** For the step: the connect ends first, by its own time limit. */
export const CONNECT_DEADLINE_MS = CONNECT_TIMEOUT_MS + 1000;

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
  flow.atEnd(() => discard(tcp));
  await flow.step("tcp.on('message')", () => tcp.on('message', (value) => inbox.put(value.message)), noResult);
  await flow.step("tcp.on('connect')", () => tcp.on('connect', connected.fire), noResult);
  const onClose = (value: unknown): void => {
    inbox.close();
    closed.fire(value);
  };
  await flow.step("tcp.on('close')", () => tcp.on('close', onClose), noResult);
  await flow.step("tcp.on('error')", () => tcp.on('error', (error) => inbox.fail(error)), noResult);
  const local = bindAddressFor(server);
  await flow.step(
    'tcp.bind(address, callback)',
    () => viaCallback((done) => tcp.bind(local, done)),
    () => showAddress(local),
  );
  await flow.step(
    'tcp.connect({address, timeout: 6000}, callback)',
    () => viaCallback((done) => tcp.connect({ address: server, timeout: CONNECT_TIMEOUT_MS }, done)),
    () => `to ${showAddress(server)}`,
    CONNECT_DEADLINE_MS,
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
  await addressOptions(flow, server, tcp);
  await flow.step(
    'option timeout',
    () => tcp.getState(),
    (state) => {
      check(state.isConnected, 'not connected');
      return `connected before ${CONNECT_TIMEOUT_MS} ms were over`;
    },
  );
  await flow.step('tcp.getState()', () => tcp.getState(), show);
  await flow.step('tcp.getRemoteAddress()', () => tcp.getRemoteAddress(), showAddress);
  await flow.step(
    'tcp.getLocalAddress()',
    () => tcp.getLocalAddress(),
    (address) => {
      check(
        address.family === local.family && Number(address.port) > 0,
        `${showAddress(address)} is not the bound one`,
      );
      return `${showAddress(address)}; bound was port 0, so the system chose`;
    },
  );
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
}
