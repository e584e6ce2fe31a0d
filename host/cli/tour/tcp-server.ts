/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import deviceInfo from '@ohos.deviceInfo';
import socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { check } from './flow';
import { discard, LOOPBACK, noResult, Once, show, showAddress, viaCallback } from './native';
import { describeHash, describeText, Inbox, randomMebibyte, TEXT } from './payload';

/** TCPSocketServer.close() came with this API level; the declarations are older. */
const SERVER_CLOSE_API_LEVEL = 20;

interface Closable {
  close(): Promise<void>;
}

const REPLY = '你好，客户端！';

/** The guide's TCP server, with a native client that talks to it. */
export async function tcpServer(flow: Flow): Promise<void> {
  const accepted = new Once<socket.TCPSocketConnection>();
  const server = await flow.step(
    'socket.constructTCPSocketServerInstance()',
    () => socket.constructTCPSocketServerInstance(),
    () => 'TCPSocketServer',
  );
  flow.atEnd(() => closeServer(server));
  await flow.step(
    "server.on('connect')",
    () => server.on('connect', accepted.fire),
    () => 'corrected: before listen, as a client that comes earlier is never delivered',
  );
  await flow.step("server.on('error')", () => server.on('error', accepted.fail), noResult);
  await flow.step(
    'server.listen(address, callback)',
    () => viaCallback((done) => server.listen(LOOPBACK, done)),
    () => showAddress(LOOPBACK),
  );
  const address = await flow.step(
    'server.getLocalAddress()',
    () => server.getLocalAddress(),
    (local) => {
      const isAsAsked = local.address === LOOPBACK.address && local.family === LOOPBACK.family;
      check(isAsAsked && Number(local.port) > 0, `it listens on ${showAddress(local)}`);
      return `${showAddress(local)} (a busy port would silently have become another one)`;
    },
  );
  await serveOne(flow, accepted, address);
  await flow.step('server.getState()', () => server.getState(), show);
  await flow.step(
    'server.setExtraOptions({keepAlive: true})',
    () => server.setExtraOptions({ keepAlive: true }),
    noResult,
  );
  await flow.step("server.off('connect')", () => server.off('connect'), noResult);
  await flow.step("server.off('error')", () => server.off('error'), noResult);
  await flow.step('server.close()', () => closeServer(server), String);
}

/** Resolves with what it could do. */
async function closeServer(server: socket.TCPSocketServer): Promise<string> {
  if (deviceInfo.sdkApiVersion < SERVER_CLOSE_API_LEVEL) {
    return `not on this device, of API ${deviceInfo.sdkApiVersion}: since API 20; the port stays taken until the app ends`;
  }
  await (server as unknown as Closable).close();
  return 'since API 20; below, the port stays taken until the app ends';
}

/** A client comes, is answered, and sends 1 MiB; then the server closes the connection. */
async function serveOne(
  flow: Flow,
  accepted: Once<socket.TCPSocketConnection>,
  address: socket.NetAddress,
): Promise<void> {
  const replies = new Inbox();
  const visitor = socket.constructTCPSocketInstance();
  flow.atEnd(() => discard(visitor));
  visitor.on('message', (value) => replies.put(value.message));
  visitor.on('close', () => replies.close());
  visitor.on('error', (error) => replies.fail(error));
  await flow.step(
    'visitor.connect({address})',
    () => visitor.connect({ address }),
    () => 'a TCPSocket, as in the flow before',
  );
  const client = await flow.step(
    "event 'connect'",
    () => accepted.value,
    (value) => `clientId ${value.clientId}`,
  );
  await converse(flow, client, visitor, replies);
}

/** One connection, from its first listener to its end. */
async function converse(
  flow: Flow,
  client: socket.TCPSocketConnection,
  visitor: socket.TCPSocket,
  replies: Inbox,
): Promise<void> {
  const inbox = new Inbox();
  const closed = new Once<unknown>();
  const firstMessage = new Once<socket.SocketRemoteInfo>();
  const onClose = (value: unknown): void => {
    inbox.close();
    closed.fire(value);
  };
  const onMessage = (value: socket.SocketMessageInfo): void => {
    firstMessage.fire(value.remoteInfo);
    inbox.put(value.message);
  };
  await flow.step("client.on('close')", () => client.on('close', onClose), noResult);
  await flow.step("client.on('error')", () => client.on('error', (error) => inbox.fail(error)), noResult);
  await flow.step(
    "client.on('message')",
    () => client.on('message', onMessage),
    () => 'the connection reads from here on',
  );
  await flow.step(
    'visitor.send({data: text})',
    () => visitor.send({ data: TEXT }),
    () => TEXT,
  );
  const from = await flow.step('client.getRemoteAddress()', () => client.getRemoteAddress(), showAddress);
  await flow.step(
    "event 'message' with remoteInfo",
    () => firstMessage.value,
    (info) => {
      const isSender = info.address === from.address && info.port === from.port && info.family === 'IPv4';
      check(isSender && info.size > 0, `${show(info)} is not the sender`);
      return show(info);
    },
  );
  await flow.step("event 'message'", () => inbox.take(Buffer.byteLength(TEXT)), describeText);
  await flow.step(
    'client.send({data: text}, callback)',
    () => viaCallback((done) => client.send({ data: REPLY }, done)),
    () => REPLY,
  );
  await flow.step(
    'the client gets the reply',
    () => replies.take(Buffer.byteLength(REPLY)),
    (received) => {
      check(Buffer.from(received).toString() === REPLY, 'another reply came');
      return REPLY;
    },
  );
  const data = randomMebibyte();
  await flow.step(
    "event 'message'",
    () => Promise.all([inbox.take(data.byteLength), visitor.send({ data })]),
    ([received]) => describeHash(data, received),
  );
  await flow.step('client.close(callback)', () => viaCallback((done) => client.close(done)), noResult);
  await flow.step("event 'close'", () => closed.value, show);
  await flow.step("client.off('message')", () => client.off('message'), noResult);
  await flow.step("client.off('close')", () => client.off('close'), noResult);
  await flow.step("client.off('error')", () => client.off('error'), noResult);
}
