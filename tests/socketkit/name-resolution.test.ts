/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import connection from '@ohos.net.connection';
import { Endpoint, TcpClient, TlsClient } from 'socketkit';

/** To this one no system lets a TCP client go. */
const NOWHERE = '255.255.255.255';

test('the connect timeout includes the resolution of the name', async () => {
  const restore = answerNames(() => new Promise(() => undefined));
  const endpoint = Endpoint.of('silent.example', 7007);
  const options = { connectTimeoutMs: 50 };
  await assert.rejects(new TcpClient().connect(endpoint, options), { code: 'ETIMEDOUT', operation: 'resolve' });
  await assert.rejects(new TlsClient().connect(endpoint, options), { code: 'ETIMEDOUT', operation: 'resolve' });
  restore();
});

test('what a peer answered is told rather than that there is no way to another address', async () => {
  const port = await freePort();
  for (const hosts of [
    ['127.0.0.1', NOWHERE],
    [NOWHERE, '127.0.0.1'],
  ]) {
    const restore = answerNames(() => Promise.resolve(hosts.map((address) => ({ address, family: 1, port: 0 }))));
    await assert.rejects(new TcpClient().connect(Endpoint.of('two.example', port)), { code: 'ECONNREFUSED' });
    restore();
  }
});

function answerNames(answer: () => Promise<connection.NetAddress[]>): () => void {
  const module = connection as { getAddressesByName: (host: string) => Promise<connection.NetAddress[]> };
  const original = module.getAddressesByName;
  module.getAddressesByName = answer;
  return () => {
    module.getAddressesByName = original;
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
