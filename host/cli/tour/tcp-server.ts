/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { check } from './flow';
import { LOOPBACK, noResult, Once, show, showAddress, viaCallback } from './native';
import { describeHash, describeText, Inbox, randomMebibyte, TEXT } from './payload';

/** TCPSocketServer.close() came with API 20; the declarations are older. */
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
  const visitor = socket.constructTCPSocketInstance();
  try {
    await flow.step(
      "server.on('connect')",
      () => server.on('connect', accepted.fire),
      () => 'corrected: before listen, as a client that comes earlier is never delivered',
    );
    await flow.step("server.on('error')", () => server.on('error', () => undefined), noResult);
    await flow.step(
      'server.listen(address, callback)',
      () => viaCallback((done) => server.listen(LOOPBACK, done)),
      noResult,
    );
    const address = await flow.step(
      'server.getLocalAddress()',
      () => server.getLocalAddress(),
      (value) => `${showAddress(value)} (a busy port would silently have become another one)`,
    );
    await visitor.connect({ address });
    const client = await flow.step(
      "event 'connect'",
      () => accepted.value,
      (value) => `clientId ${value.clientId}`,
    );
    await serve(flow, client, visitor);
    await flow.step('server.getState()', () => server.getState(), show);
    await flow.step(
      'server.setExtraOptions({keepAlive: true})',
      () => server.setExtraOptions({ keepAlive: true }),
      noResult,
    );
    await flow.step("server.off('connect')", () => server.off('connect'), noResult);
    await flow.step("server.off('error')", () => server.off('error'), noResult);
    await flow.step(
      'server.close()',
      () => (server as unknown as Closable).close(),
      () => 'since API 20; below, the port stays taken',
    );
  } finally {
    await visitor.close().catch(() => undefined);
    await (server as unknown as Closable).close();
  }
}

/** One connection, from its first listener to its end. */
async function serve(flow: Flow, client: socket.TCPSocketConnection, visitor: socket.TCPSocket): Promise<void> {
  const inbox = new Inbox();
  const replies = new Inbox();
  const closed = new Once<unknown>();
  const firstMessage = new Once<socket.SocketRemoteInfo>();
  visitor.on('message', (value) => replies.put(value.message));
  await flow.step("client.on('close')", () => client.on('close', closed.fire), noResult);
  await flow.step("client.on('error')", () => client.on('error', () => inbox.end()), noResult);
  await flow.step(
    "client.on('message')",
    () =>
      client.on('message', (value) => {
        firstMessage.fire(value.remoteInfo);
        inbox.put(value.message);
      }),
    () => 'the connection reads from here on',
  );
  await visitor.send({ data: TEXT });
  await flow.step("event 'message' with remoteInfo", () => firstMessage.value, show);
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
  const sent = visitor.send({ data });
  await flow.step(
    "event 'message'",
    () => inbox.take(data.byteLength),
    (received) => describeHash(data, received),
  );
  await sent;
  await flow.step('client.getRemoteAddress()', () => client.getRemoteAddress(), showAddress);
  await flow.step('client.close(callback)', () => viaCallback((done) => client.close(done)), noResult);
  await flow.step("event 'close'", () => closed.value, show);
  await flow.step("client.off('message')", () => client.off('message'), noResult);
  await flow.step("client.off('close')", () => client.off('close'), noResult);
  await flow.step("client.off('error')", () => client.off('error'), noResult);
}
