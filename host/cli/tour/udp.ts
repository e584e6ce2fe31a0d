/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { bindAddressFor, noResult, Once, show, showAddress, viaCallback } from './native';
import { describeHash, describeText, Inbox, randomMebibyte, TEXT } from './payload';

/** One datagram of the large payload, in bytes: below the 65507 that fit into one. */
const DATAGRAM_BYTES = 32 * 1024;

/** UDP, which the guide only says to be like TCP, against an echo server. */
export async function udp(flow: Flow, peer: socket.NetAddress): Promise<void> {
  const inbox = new Inbox();
  const listening = new Once<unknown>();
  const closed = new Once<unknown>();
  const socketUdp = await flow.step(
    'socket.constructUDPSocketInstance()',
    () => socket.constructUDPSocketInstance(),
    () => 'UDPSocket',
  );
  flow.atEnd(() => socketUdp.close());
  await flow.step("udp.on('listening')", () => socketUdp.on('listening', listening.fire), noResult);
  await flow.step("udp.on('message')", () => socketUdp.on('message', (value) => inbox.put(value.message)), noResult);
  await flow.step("udp.on('close')", () => socketUdp.on('close', closed.fire), noResult);
  await flow.step("udp.on('error')", () => socketUdp.on('error', (error) => inbox.fail(error)), noResult);
  await flow.step(
    'udp.bind(address, callback)',
    () => viaCallback((done) => socketUdp.bind(bindAddressFor(peer), done)),
    noResult,
  );
  await flow.step("event 'listening'", () => listening.value, show);
  await flow.step('udp.getLocalAddress()', () => socketUdp.getLocalAddress(), showAddress);
  await flow.step(
    'udp.setExtraOptions({broadcast: true, ...})',
    () =>
      socketUdp.setExtraOptions({
        broadcast: true,
        receiveBufferSize: 262144,
        sendBufferSize: 262144,
        socketTimeout: 3000,
      }),
    () => 'after bind, as there is no socket before',
  );
  await flow.step(
    'udp.send({data: text, address}, callback)',
    () => viaCallback((done) => socketUdp.send({ data: TEXT, address: peer }, done)),
    () => TEXT,
  );
  await flow.step("event 'message'", () => inbox.take(Buffer.byteLength(TEXT)), describeText);
  const data = randomMebibyte();
  await flow.step(
    'udp.send({data: ArrayBuffer, address})',
    () => echoInDatagrams(socketUdp, peer, data, inbox),
    (received) => `${data.byteLength / DATAGRAM_BYTES} datagrams; ${describeHash(data, received)}`,
  );
  await flow.step('udp.getState()', () => socketUdp.getState(), show);
  await flow.step('udp.close(callback)', () => viaCallback((done) => socketUdp.close(done)), noResult);
  await flow.step("event 'close'", () => closed.value, show);
  await flow.step("udp.off('message')", () => socketUdp.off('message'), noResult);
  await flow.step("udp.off('listening')", () => socketUdp.off('listening'), noResult);
  await flow.step("udp.off('close')", () => socketUdp.off('close'), noResult);
  await flow.step("udp.off('error')", () => socketUdp.off('error'), noResult);
}

/** One datagram at a time, so that no receive buffer overflows. */
async function echoInDatagrams(
  socketUdp: socket.UDPSocket,
  peer: socket.NetAddress,
  data: ArrayBuffer,
  inbox: Inbox,
): Promise<Uint8Array> {
  const received: Uint8Array[] = [];
  for (let from = 0; from < data.byteLength; from += DATAGRAM_BYTES) {
    const datagram = data.slice(from, from + DATAGRAM_BYTES);
    await socketUdp.send({ data: datagram, address: peer });
    received.push(await inbox.take(datagram.byteLength));
  }
  return Buffer.concat(received);
}
