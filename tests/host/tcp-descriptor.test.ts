/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { TcpDescriptor } from '../../host/ohos/net.socket/tcpDescriptor';
import { runProgram } from '../support/program';

async function listening(onConnection: (stream: net.Socket) => void): Promise<net.Server> {
  const server = net.createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function close(descriptor: TcpDescriptor): Promise<void> {
  return new Promise((resolve) => descriptor.close(resolve));
}

test('binds to a port that it then keeps when it connects', async () => {
  const server = await listening((stream) => stream.end());
  const descriptor = new TcpDescriptor();
  assert.equal(descriptor.localAddress(), undefined);
  assert.equal(descriptor.bind('127.0.0.1', 4, 0), 0);
  const bound = descriptor.localAddress();
  const errno = await new Promise((resolve) => {
    descriptor.connect('127.0.0.1', 4, (server.address() as AddressInfo).port, resolve);
  });
  assert.equal(errno, 0);
  assert.deepEqual(descriptor.localAddress(), bound);
  descriptor.toStream().destroy();
  server.close();
});

test('binding to a port where somebody listens gives another one', async () => {
  const server = await listening((stream) => stream.end());
  const { port } = server.address() as AddressInfo;
  const descriptor = new TcpDescriptor();
  assert.equal(descriptor.bind('127.0.0.1', 4, port), 0);
  assert.notEqual(descriptor.localAddress()?.port, port);
  assert.ok((descriptor.localAddress()?.port ?? 0) > 0);
  await close(descriptor);
  server.close();
});

test('no byte is lost that the peer sends before the stream is made', async () => {
  const server = await listening((stream) => stream.end('at once'));
  const descriptor = new TcpDescriptor();
  await new Promise((resolve) => {
    descriptor.connect('127.0.0.1', 4, (server.address() as AddressInfo).port, resolve);
  });
  const stream = descriptor.toStream();
  let received = '';
  stream.on('data', (chunk: Buffer) => (received += chunk.toString()));
  await new Promise((resolve) => stream.once('end', resolve));
  assert.equal(received, 'at once');
  stream.destroy();
  server.close();
});

test('a refused connect leaves the descriptor, and the next connect on it is aborted', async () => {
  const server = await listening((stream) => stream.end());
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const descriptor = new TcpDescriptor();
  const first = await new Promise((resolve) => descriptor.connect('127.0.0.1', 4, port, resolve));
  assert.equal(first, 111);
  assert.equal(
    descriptor.connect('127.0.0.1', 4, port, () => undefined),
    103,
  );
  await close(descriptor);
});

test('a Node without the binding is refused by name', async () => {
  const result = await runProgram('tests/host/programs/no-binding.ts');
  assert.equal(result.code, 1);
  assert.match(result.stderr, /has no binding 'tcp_wrap'.*Use Node 20, 22 or 24/);
});
