/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import type { StreamConnection } from 'socketkit';
import { Endpoint, TcpClient, TlsClient } from 'socketkit';
import type { Peer } from '../../../host/peers/peer';
import { startTcpEcho } from '../../../host/peers/tcp-echo';
import { startTlsEcho } from '../../../host/peers/tls-echo';
import { clientOptions, pki } from './pki';
import { Received } from './received';
import type { Scene } from './scene';

const PORT = { host: '127.0.0.1', port: 0 };
const TEXT = '你好，服务器！';

/** A server of the CA's, with which nothing is wrong. */
export async function startGoodTlsPeer(scene: Scene): Promise<Peer> {
  const { server } = await pki();
  return scene.own(await startTlsEcho({ ...PORT, server }));
}

export async function startGoodTcpPeer(scene: Scene): Promise<Peer> {
  return scene.own(await startTcpEcho(PORT));
}

/** Whatever has happened to the client, it connects to a good server and gets back what it sends. */
export async function connectsAgain(client: TcpClient | TlsClient, scene: Scene): Promise<void> {
  await client.close();
  assert.equal(client.bufferedBytes, 0);
  if (client instanceof TlsClient) {
    const { address, port } = await startGoodTlsPeer(scene);
    await client.connect(Endpoint.of(address, port), clientOptions(await pki()));
  } else {
    const { address, port } = await startGoodTcpPeer(scene);
    await client.connect(Endpoint.of(address, port));
  }
  await echoes(client);
  await client.close();
}

async function echoes(client: StreamConnection): Promise<void> {
  const received = new Received(client);
  await client.send(TEXT);
  assert.equal((await received.atLeast(Buffer.byteLength(TEXT))).toString(), TEXT);
}
