/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, describe, it } from 'node:test';
import type { TlsOptions } from 'socketkit';
import { Endpoint, TlsClient } from 'socketkit';
import { createAuthority, issueClientCertificate } from '../../host/peers/certificates';
import type { DemoSet } from '../../host/peers/demo-set';
import { failureOf, tellsNoSecret } from './support/failure';
import type { OpensslServerOptions } from './support/openssl-server';
import { OpensslServer } from './support/openssl-server';
import { clientOptions, pki } from './support/pki';
import { Received } from './support/received';
import { LIMIT_MS, useScene } from './support/scene';

/** Lines of this length, which is far below what the server takes, and so many of them. */
const LINE_CHARACTERS = 4096;
const LINES = 256;

describe('a TlsClient with openssl s_server', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let set: DemoSet;
  before(async () => {
    set = await pki();
  });

  const start = async (options: Partial<OpensslServerOptions> = {}): Promise<OpensslServer> =>
    scene.own(await OpensslServer.start({ server: set.server, ...options }));
  const startTwoWay = (...args: string[]): Promise<OpensslServer> =>
    start({ clientAuthority: set.authority.certificate, args });
  const connect = async (server: OpensslServer, options: TlsOptions): Promise<TlsClient> => {
    const client = scene.own(new TlsClient());
    await client.connect(Endpoint.of(server.host, server.port), options);
    return client;
  };
  /** Sends a line; the server sends it back reversed. */
  const reversed = async (client: TlsClient, line: string): Promise<string> => {
    const received = new Received(client);
    await client.send(`${line}\n`);
    return (await received.atLeast(line.length + 1)).toString();
  };
  const oneWay = (): TlsOptions => ({ caPem: set.authority.certificate });

  it('one-way: agrees on TLS 1.3, shows no certificate, and talks', async () => {
    const server = await start();
    const client = await connect(server, oneWay());
    assert.equal(client.peerTrust, 'verified');
    assert.equal(await reversed(client, 'hello'), 'olleh\n');
    const view = await server.view();
    assert.equal(view.protocol, 'TLSv1.3');
    assert.equal(view.peerSubject, undefined);
  });

  it('one-way: agrees with a server that has TLS 1.2 only', async () => {
    const server = await start({ args: ['-tls1_2'] });
    const client = await connect(server, oneWay());
    assert.equal(await reversed(client, 'hello'), 'olleh\n');
    assert.equal((await server.view()).protocol, 'TLSv1.2');
  });

  it('keeps to the protocols of its options', async () => {
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
      const server = await start();
      await connect(server, { ...oneWay(), protocols: [version] });
      assert.equal((await server.view()).protocol, version);
    }
  });

  it('two-way: the guide’s options arrive: AES256-SHA256 over TLS 1.2, its signature algorithms, its certificate', async () => {
    const server = await startTwoWay();
    const client = await connect(server, {
      ...clientOptions(set),
      protocols: ['TLSv1.2'],
      useRemoteCipherPrefer: true,
      signatureAlgorithms: 'rsa_pss_rsae_sha256:ECDSA+SHA256',
      cipherSuite: 'AES256-SHA256',
      alpnProtocols: ['spdy/1', 'http/1.1'],
    });
    assert.equal(await reversed(client, 'hello'), 'olleh\n');
    assert.deepEqual(await server.view(), {
      protocol: 'TLSv1.2',
      cipher: 'AES256-SHA256',
      signatureAlgorithms: ['RSA-PSS+SHA256', 'ECDSA+SHA256'],
      peerSubject: 'CN = socketkit demo client, O = socketkit',
    });
    await server.said(/^Verification: OK$/m);
  });

  it('two-way: shows a certificate with an EC key', async () => {
    const server = await startTwoWay();
    const { certificate, privateKey } = set.ecClient;
    const authentication = { kind: 'two-way', certificatePem: certificate, keyPem: privateKey } as const;
    const client = await connect(server, { ...oneWay(), authentication });
    assert.equal(await reversed(client, 'hello'), 'olleh\n');
    await server.said(/^Signature type: ECDSA$/m);
    await server.said(/^Verification: OK$/m);
  });

  it('two-way: opens an encrypted key over TLS 1.3', async () => {
    const server = await startTwoWay('-tls1_3');
    const client = await connect(server, clientOptions(set));
    assert.equal(await reversed(client, 'hello'), 'olleh\n');
    await server.said(/^Signature type: RSA-PSS$/m);
  });

  it('two-way: is refused without a certificate, in the handshake of TLS 1.2', async () => {
    const server = await startTwoWay('-tls1_2');
    await failureOf(connect(server, oneWay()), 'TLS_HANDSHAKE');
    await server.said(/peer did not return a certificate/);
  });

  it('two-way: is refused with a certificate of another CA, after the handshake of TLS 1.3', async () => {
    const { certificate, privateKey } = await issueClientCertificate(await createAuthority());
    const server = await startTwoWay('-tls1_3');
    const client = scene.own(new TlsClient());
    const received = new Received(client);
    await client.connect(Endpoint.of(server.host, server.port), {
      ...oneWay(),
      authentication: { kind: 'two-way', certificatePem: certificate, keyPem: privateKey },
    });
    const { reason, error } = await received.end();
    assert.equal(reason, 'error');
    assert.equal(error?.code, 'TLS_IO');
    await tellsNoSecret(error);
    assert.equal(received.closings.length, 1);
  });

  it('carries 1 MiB there and back', async () => {
    const server = await start();
    const client = await connect(server, oneWay());
    const received = new Received(client);
    const lines = Array.from({ length: LINES }, () => randomBytes(LINE_CHARACTERS / 2).toString('hex'));
    await client.send(lines.map((line) => `${line}\n`).join(''));
    const back = await received.atLeast(LINES * (LINE_CHARACTERS + 1));
    const mirrored = lines.map((line) => `${Buffer.from(line).reverse().toString()}\n`).join('');
    assert.ok(back.toString() === mirrored, 'the lines came back changed');
  });

  it('sees the server close in an orderly way, once, and connects again', async () => {
    const server = await start();
    const client = await connect(server, oneWay());
    const received = new Received(client);
    await client.send('CLOSE\n');
    assert.deepEqual(await received.end(), { reason: 'remote' });
    await client.close();
    await client.connect(Endpoint.of(server.host, server.port), oneWay());
    assert.equal(await reversed(client, 'again'), 'niaga\n');
    assert.equal(received.closings.length, 1);
  });

  it('says goodbye: close ends the TLS session before it ends TCP', async () => {
    const server = await start({ args: ['-state'] });
    const client = await connect(server, oneWay());
    assert.equal(await reversed(client, 'hello'), 'olleh\n');
    await client.close();
    const [goodbye] = await server.said(/^(SSL3 alert .*|CONNECTION CLOSED)$/m);
    assert.equal(goodbye, 'SSL3 alert read:warning:close notify');
  });
});
