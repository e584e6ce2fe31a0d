/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import socket from '@ohos.net.socket';
import type { DemoSet } from '../../host/peers/demo-set';
import type { OpensslServerOptions } from './support/openssl-server';
import { OpensslServer } from './support/openssl-server';
import { pki } from './support/pki';
import { LIMIT_MS, useScene } from './support/scene';

const IPV4 = 1;

describe('the native TLSSocket with openssl s_server', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let set: DemoSet;
  before(async () => {
    set = await pki();
  });

  const start = async (options: Partial<OpensslServerOptions> = {}): Promise<OpensslServer> =>
    scene.own(await OpensslServer.start({ server: set.server, ...options }));
  const startTwoWay = (): Promise<OpensslServer> => start({ clientAuthority: set.authority.certificate });
  /** Binds, as everything else needs that. */
  const bound = async (): Promise<socket.TLSSocket> => {
    const tls = socket.constructTLSSocketInstance();
    scene.own({
      close: async () => {
        tls.off('message');
        await tls.close();
      },
    });
    await tls.bind({ address: '0.0.0.0', port: 0, family: IPV4 });
    return tls;
  };
  const optionsFor = (
    server: OpensslServer,
    secure: Partial<socket.TLSSecureOptions> = {},
  ): socket.TLSConnectOptions => ({
    address: { address: server.host, port: server.port, family: IPV4 },
    secureOptions: { ca: set.authority.certificate, ...secure },
  });
  const nextMessage = (tls: socket.TLSSocket): Promise<socket.SocketMessageInfo> =>
    new Promise((resolve) => tls.on('message', resolve));

  it('one-way: gets what the server sends as a Uint8Array, with the server’s address', async () => {
    const server = await start();
    const tls = await bound();
    const arrival = nextMessage(tls);
    await tls.connect(optionsFor(server));
    await tls.send('hello\n');
    const { message, remoteInfo } = await arrival;
    assert.ok((message as ArrayBuffer | Uint8Array) instanceof Uint8Array);
    assert.equal(Buffer.from(message).toString(), 'olleh\n');
    assert.deepEqual(remoteInfo, { address: server.host, family: 'IPv4', port: server.port, size: 6 });
    assert.equal((await server.view()).peerSubject, undefined);
  });

  it('one-way: shows the server’s certificate, and no signature algorithms', async () => {
    const server = await start();
    const tls = await bound();
    await tls.connect(optionsFor(server));
    const { data } = await tls.getRemoteCertificate();
    const base64 = set.server.certificate.replaceAll(/-----[^-]+-----|\s/g, '');
    assert.equal(Buffer.from(data).toString('base64'), base64);
    await assert.rejects(tls.getSignatureAlgorithms(), { code: 2303505 });
    assert.deepEqual(await tls.getRemoteAddress(), { address: server.host, family: IPV4, port: server.port });
  });

  it('two-way: the guide’s options arrive', async () => {
    const server = await startTwoWay();
    const tls = await bound();
    await tls.connect({
      ...optionsFor(server, {
        key: set.client.privateKey,
        cert: set.client.certificate,
        protocols: [socket.Protocol.TLSv12],
        useRemoteCipherPrefer: true,
        signatureAlgorithms: 'rsa_pss_rsae_sha256:ECDSA+SHA256',
        cipherSuite: 'AES256-SHA256',
      }),
      ALPNProtocols: ['spdy/1', 'http/1.1'],
    });
    assert.deepEqual(await server.view(), {
      protocol: 'TLSv1.2',
      cipher: 'AES256-SHA256',
      signatureAlgorithms: ['RSA-PSS+SHA256', 'ECDSA+SHA256'],
      peerSubject: 'CN = socketkit demo client, O = socketkit',
    });
    assert.equal(await tls.getProtocol(), 'TLSv1.2');
    assert.deepEqual(await tls.getCipherSuite(), ['AES256-SHA256']);
    assert.ok((await tls.getSignatureAlgorithms()).length > 0);
  });

  it('two-way: opens an encrypted key with `password`, and not with the guide’s `passwd`', async () => {
    const server = await startTwoWay();
    const identity = { key: set.encryptedClientKey, cert: set.client.certificate };
    const misled = await bound();
    const byPasswd = { ...identity, passwd: set.clientPassword };
    await assert.rejects(misled.connect(optionsFor(server, byPasswd)), { code: 2303501 });
    const tls = await bound();
    await tls.connect(optionsFor(server, { ...identity, password: set.clientPassword }));
    await server.said(/^Verification: OK$/m);
  });

  it('two-way: shows a certificate with an EC key', async () => {
    const server = await startTwoWay();
    const tls = await bound();
    await tls.connect(optionsFor(server, { key: set.ecClient.privateKey, cert: set.ecClient.certificate }));
    await server.said(/^Signature type: ECDSA$/m);
  });

  it('tells of the server’s orderly close, and stays connected until it is closed itself', async () => {
    const server = await start();
    const tls = await bound();
    const closed = new Promise<unknown>((resolve) => tls.on('close', resolve));
    await tls.connect(optionsFor(server));
    await tls.send('CLOSE\n');
    assert.equal(await closed, undefined);
    tls.off('close');
    assert.deepEqual(await tls.getState(), { isBound: true, isClose: false, isConnected: true });
  });

  it('takes a server whose certificate names somebody else, which socketkit does not', async () => {
    const server = await start({ host: '127.0.0.2' });
    const tls = await bound();
    await tls.connect(optionsFor(server));
    assert.deepEqual(await tls.getState(), { isBound: true, isClose: false, isConnected: true });
  });
});
