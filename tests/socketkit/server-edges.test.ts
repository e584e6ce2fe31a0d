/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import socket from '@ohos.net.socket';
import { Endpoint, TcpClient, TcpServer } from 'socketkit';
import type { CloseEvent } from 'socketkit';

const LOOPBACK = Endpoint.of('127.0.0.1', 0, 'bind');
/** What a device answers for a connection that is gone. */
const GONE = { code: 2301100, message: 'Network is down' };

test('a close during a listen waits for it, although another listen was refused in between', async () => {
  const server = new TcpServer();
  const listening = server.listen(LOOPBACK);
  await assert.rejects(server.listen(LOOPBACK), { code: 'EALREADY' });
  const canceled = assert.rejects(listening, { code: 'ECANCELED' });
  await server.close();
  assert.equal(server.state, 'closed');
  await canceled;
});

test('accepted connections give up on a peer that does not read as clients do', async () => {
  const server = new TcpServer();
  await server.listen(LOOPBACK);
  assert.equal(server.options.sendTimeoutMs, 2_000);
  await server.close();
});

test('a client that sends and is gone before the server can ask who it was is handed out with its bytes', async () => {
  const restore = answerRemoteAddressAsGone();
  const server = new TcpServer();
  const received: string[] = [];
  const ended = new Promise<CloseEvent>((resolve) => {
    server.connection.on((peer) => {
      peer.message.on((bytes) => received.push(Buffer.from(bytes).toString()));
      peer.closed.on(resolve);
    });
  });
  const endpoint = await server.listen(LOOPBACK);
  const client = new TcpClient();
  await client.connect(endpoint);
  await client.send('last words');
  await client.close();
  assert.equal((await ended).reason, 'remote');
  assert.deepEqual(received, ['last words']);
  await server.close();
  restore();
});

/** Any of a native object's overloads of `on`. */
type On = (type: string, listener: (value: unknown) => void) => void;

/** From here on a connection answers who its peer is only when the peer has closed: with the code of a gone connection. */
function answerRemoteAddressAsGone(): () => void {
  const original = socket.constructTCPSocketServerInstance;
  socket.constructTCPSocketServerInstance = () => {
    const server = original();
    const on = server.on.bind(server) as On;
    const wrapped: On = (type, listener) =>
      on(type, (value) => {
        if (type === 'connect') {
          makeGone(value as socket.TCPSocketConnection);
        }
        listener(value);
      });
    return Object.assign(server, { on: wrapped });
  };
  return () => {
    socket.constructTCPSocketServerInstance = original;
  };
}

function makeGone(connection: socket.TCPSocketConnection): void {
  const on = connection.on.bind(connection) as On;
  let end: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const wrapped: On = (type, listener) =>
    on(type, (value) => {
      listener(value);
      if (type === 'close') {
        end();
      }
    });
  const getRemoteAddress = async (): Promise<never> => {
    await ended;
    // As the native module does: no Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw GONE;
  };
  Object.assign(connection, { on: wrapped, getRemoteAddress });
}
