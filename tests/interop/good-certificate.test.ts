/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { TlsOptions } from 'socketkit';
import { Endpoint, TlsClient } from 'socketkit';
import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';
import type { DemoSet } from '../../host/peers/demo-set';
import type { CertificateChain } from './support/certificate-chain';
import { makeChain } from './support/certificate-chain';
import { failureOf } from './support/failure';
import { startTlsPeer } from './support/hostile-peer';
import { OpensslServer } from './support/openssl-server';
import { clientOptions, pki } from './support/pki';
import { Received } from './support/received';
import { connectsAgain } from './support/recovery';
import { LIMIT_MS, useScene } from './support/scene';

describe('a TlsClient takes a server', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let set: DemoSet;
  let chain: CertificateChain;
  before(async () => {
    [set, chain] = await Promise.all([pki(), makeChain()]);
  });

  const connect = async (target: Endpoint, options: TlsOptions): Promise<TlsClient> => {
    const client = scene.own(new TlsClient());
    await client.connect(target, { ...clientOptions(set), ...options });
    return client;
  };

  it('with an EC key, over TLS 1.2 and 1.3', async () => {
    const { certificate, privateKey } = await issueServerCertificate(set.authority, {
      keyType: 'ec',
      names: ['127.0.0.1'],
    });
    const peer = await startTlsPeer({ cert: certificate, key: privateKey }, (socket) => socket.pipe(socket));
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
      const client = await connect(scene.own(peer).endpoint, { protocols: [version] });
      assert.equal(client.peerTrust, 'verified');
    }
  });

  it('whose wildcard stands for the first label', async () => {
    const names = ['*.example.test'];
    const { certificate, privateKey } = await issueServerCertificate(set.authority, { keyType: 'ec', names });
    const peer = await startTlsPeer({ cert: certificate, key: privateKey }, () => undefined);
    for (const expectedHost of ['a.example.test', 'B.Example.TEST']) {
      const client = await connect(scene.own(peer).endpoint, { expectedHost });
      assert.equal(client.peerTrust, 'verified');
    }
  });

  it('whose CA is one of many', async () => {
    const others = await Promise.all([1, 2, 3].map(() => createAuthority({ keyType: 'ec' })));
    const server = scene.own(await OpensslServer.start({ server: set.server }));
    const caPem = [...others.map((other) => other.certificate), set.authority.certificate];
    const client = await connect(Endpoint.of(server.host, server.port), { caPem });
    assert.equal(client.peerTrust, 'verified');
  });

  it('whose CA stands in one text with others, and with comments', async () => {
    const other = await createAuthority({ keyType: 'ec' });
    const caPem = `# other\n${other.certificate}# ours\n${set.authority.certificate}`;
    const server = scene.own(await OpensslServer.start({ server: set.server }));
    const client = await connect(Endpoint.of(server.host, server.port), { caPem });
    assert.equal(client.peerTrust, 'verified');
  });

  it('that sends the intermediate certificate along, and shows its own', async () => {
    const server = scene.own(await OpensslServer.start({ server: chain.server, chain: chain.intermediate }));
    const client = await connect(Endpoint.of(server.host, server.port), { caPem: chain.root });
    const received = new Received(client);
    await client.send('hello\n');
    assert.equal((await received.atLeast(6)).toString(), 'olleh\n');
    assert.equal((await client.peerCertificate()).subject, '/CN=server');
    assert.equal((await client.peerCertificate()).issuer, '/CN=intermediate');
  });

  it('whose intermediate certificate it has itself, but not one whose is missing', async () => {
    const server = scene.own(await OpensslServer.start({ server: chain.server }));
    const target = Endpoint.of(server.host, server.port);
    const client = scene.own(new TlsClient());
    const caPem = chain.root;
    await failureOf(client.connect(target, { ...clientOptions(set), caPem }), 'TLS_VERIFY');
    await client.connect(target, { caPem: [chain.root, chain.intermediate] });
    assert.equal(client.peerTrust, 'verified');
    await connectsAgain(client, scene);
  });
});
