/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { createSecureContext } from 'node:tls';
import type { SocketError, TlsErrorCode, TlsOptions } from 'socketkit';
import { Endpoint, TlsClient } from 'socketkit';
import type { ServerIssueOptions } from '../../host/peers/certificates';
import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';
import type { DemoSet } from '../../host/peers/demo-set';
import { makeChain } from './support/certificate-chain';
import { failureOf } from './support/failure';
import { startTlsPeer } from './support/hostile-peer';
import { clientOptions, pki } from './support/pki';
import { connectsAgain } from './support/recovery';
import { LIMIT_MS, useScene } from './support/scene';

const DAY_MS = 24 * 60 * 60_000;

describe('a TlsClient refuses a server', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let set: DemoSet;
  let client: TlsClient;
  before(async () => {
    set = await pki();
  });
  beforeEach(() => {
    client = scene.own(new TlsClient());
    scene.atEnd(() => connectsAgain(client, scene));
  });

  /** A server whose certificate has EC keys, as they are made faster, and is right in everything else. */
  const serve = async (issue: ServerIssueOptions = {}, authority = set.authority): Promise<number> => {
    const names = ['localhost', '127.0.0.1'];
    const { certificate, privateKey } = await issueServerCertificate(authority, { keyType: 'ec', names, ...issue });
    const peer = await startTlsPeer({ cert: certificate, key: privateKey }, () => undefined);
    return scene.own(peer).port;
  };
  const refused = async (code: TlsErrorCode, target: Endpoint, options: TlsOptions = {}): Promise<SocketError> => {
    const error = await failureOf(client.connect(target, { ...clientOptions(set), ...options }), code);
    assert.equal(client.state, 'closed');
    assert.equal(client.peerTrust, undefined);
    assert.ok(error.endpoint?.equals(target));
    return error;
  };
  const at = (port: number, host = '127.0.0.1'): Endpoint => Endpoint.of(host, port);

  it('whose certificate has expired, and says when', async () => {
    const notAfter = new Date(Date.now() - DAY_MS);
    const error = await refused('TLS_CERT_EXPIRED', at(await serve({ notAfter })));
    assert.ok(error.message.includes(notAfter.toISOString().slice(0, 10)), error.message);
  });

  it('whose certificate is not valid yet, and says from when it is', async () => {
    const notBefore = new Date(Date.now() + DAY_MS);
    const error = await refused('TLS_CERT_NOT_YET_VALID', at(await serve({ notBefore })));
    assert.ok(error.message.includes(notBefore.toISOString().slice(0, 10)), error.message);
  });

  it('whose CA has expired', async () => {
    const notAfter = new Date(Date.now() - DAY_MS);
    const expired = await createAuthority({ keyType: 'ec', notAfter });
    const port = await serve({ notAfter: new Date(Date.now() + DAY_MS) }, expired);
    await refused('TLS_VERIFY', at(port), { caPem: expired.certificate });
  });

  it('that another CA issued, even one of the same name', async () => {
    const error = await refused('TLS_VERIFY', at(await serve({}, await createAuthority({ keyType: 'ec' }))));
    assert.match(error.message, /socketkit demo server/);
  });

  it('by the certificate that is shown for the name, not by the one for clients that name nobody', async () => {
    const names = ['localhost'];
    const stranger = await createAuthority({ keyType: 'ec' });
    const named = await issueServerCertificate(stranger, { keyType: 'ec', names });
    const notAfter = new Date(Date.now() - DAY_MS);
    const unnamed = await issueServerCertificate(set.authority, { keyType: 'ec', names, notAfter });
    const asked: string[] = [];
    const peer = await startTlsPeer(
      {
        cert: unnamed.certificate,
        key: unnamed.privateKey,
        SNICallback: (name, answer) => {
          asked.push(name);
          answer(null, createSecureContext({ cert: named.certificate, key: named.privateKey }));
        },
      },
      () => undefined,
    );
    const { port } = scene.own(peer);
    await refused('TLS_VERIFY', at(port, 'localhost'));
    assert.deepEqual(asked.slice(-1), ['LOCALHOST']);
    // What was shown without verification was shown under a name of that spelling: the real one trusts it no more.
    await refused('TLS_VERIFY', at(port, 'localhost'));
  });

  it('of a CA that it was not given', async () => {
    const options = clientOptions(set);
    delete options.caPem;
    const error = await failureOf(client.connect(at(await serve()), options), 'TLS_VERIFY');
    assert.equal(client.state, 'closed');
    assert.match(error.message, /no trusted CA/);
  });

  it('that signed its certificate itself', async () => {
    const itself = await createAuthority({ keyType: 'ec' });
    const peer = scene.own(await startTlsPeer({ cert: itself.certificate, key: itself.privateKey }, () => undefined));
    await refused('TLS_VERIFY', peer.endpoint);
  });

  it('whose certificate has other names, when connected to by name', async () => {
    const port = await serve({ names: ['other.example', 'localhost.example', '127.0.0.1'] });
    const error = await refused('TLS_IDENTITY', at(port, 'localhost'));
    assert.match(error.message, /"localhost".*other\.example/);
  });

  it('whose certificate has the name but not the address, when connected to by address', async () => {
    await refused('TLS_IDENTITY', at(await serve({ names: ['localhost', '127.0.0.2'] })));
  });

  it('whose certificate has the address as a DNS name only', async () => {
    const { root, intermediate, server } = await makeChain('DNS:127.0.0.1');
    const identity = { cert: server.certificate + intermediate, key: server.privateKey };
    const peer = scene.own(await startTlsPeer(identity, () => undefined));
    await refused('TLS_IDENTITY', peer.endpoint, { caPem: root });
  });

  it('whose certificate has the name or the address as its common name only', async () => {
    await refused('TLS_IDENTITY', at(await serve({ names: ['localhost'], commonName: '127.0.0.1' })));
    await refused('TLS_IDENTITY', at(await serve({ names: [], commonName: 'localhost' }), 'localhost'));
  });

  it('whose wildcard does not reach: the parent, two labels, a whole domain', async () => {
    const port = await serve({ names: ['*.example.test', '*.test', '*'] });
    for (const expectedHost of ['example.test', 'a.b.example.test', 'other.test', 'test']) {
      await refused('TLS_IDENTITY', at(port), { expectedHost });
    }
  });

  it('whose list of names is malformed behind the right one', async () => {
    const { root, intermediate, server } = await makeChain('DER:30:0d:82:09:6c:6f:63:61:6c:68:6f:73:74:31:00');
    const identity = { cert: server.certificate + intermediate, key: server.privateKey };
    const peer = scene.own(await startTlsPeer(identity, () => undefined));
    await refused('TLS_VERIFY', at(peer.port, 'localhost'), { caPem: root });
  });

  it('that shows a client’s certificate', async () => {
    const peer = await startTlsPeer({ cert: set.client.certificate, key: set.client.privateKey }, () => undefined);
    await refused('TLS_VERIFY', scene.own(peer).endpoint);
  });
});
