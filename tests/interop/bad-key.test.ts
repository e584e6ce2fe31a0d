/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import type { SocketError, TlsErrorCode, TlsOptions, TwoWayAuthentication } from 'socketkit';
import { Endpoint, SocketError as SocketErrorClass, TlsClient } from 'socketkit';
import type { DemoSet } from '../../host/peers/demo-set';
import { failureOf, tellsNoSecret } from './support/failure';
import { OpensslServer } from './support/openssl-server';
import { clientOptions, pki } from './support/pki';
import { connectsAgain } from './support/recovery';
import { LIMIT_MS, useScene } from './support/scene';

describe('a TlsClient with a key that is of no use', { timeout: LIMIT_MS }, () => {
  const scene = useScene();
  let set: DemoSet;
  let client: TlsClient;
  let target: Endpoint;
  before(async () => {
    set = await pki();
  });
  beforeEach(async () => {
    client = scene.own(new TlsClient());
    scene.atEnd(() => connectsAgain(client, scene));
    const { host, port } = scene.own(
      await OpensslServer.start({ server: set.server, clientAuthority: set.authority.certificate }),
    );
    target = Endpoint.of(host, port);
  });

  /** With everything right but what is given. */
  const failure = async (code: TlsErrorCode, wrong: Partial<TwoWayAuthentication>): Promise<SocketError> => {
    const right: TwoWayAuthentication = {
      kind: 'two-way',
      certificatePem: set.client.certificate,
      keyPem: set.encryptedClientKey,
      password: set.clientPassword,
    };
    const options: TlsOptions = { caPem: set.authority.certificate, authentication: { ...right, ...wrong } };
    return failureOf(client.connect(target, options), code);
  };

  it('says TLS_CLIENT_KEY for the wrong password, and repeats neither it nor the right one', async () => {
    const password = `${set.clientPassword}.`;
    const error = await failure('TLS_CLIENT_KEY', { password });
    assert.ok(!error.message.includes(password));
  });

  it('says TLS_CLIENT_KEY for the key of another certificate', async () => {
    await failure('TLS_CLIENT_KEY', { keyPem: set.server.privateKey });
  });

  it('says TLS_CLIENT_KEY for an EC key with an RSA certificate, and the other way round', async () => {
    await failure('TLS_CLIENT_KEY', { keyPem: set.ecClient.privateKey });
    await failure('TLS_CLIENT_KEY', { certificatePem: set.ecClient.certificate });
  });

  it('says TLS_BAD_KEY for half of a key, a certificate, or no password', async () => {
    const half = set.client.privateKey.slice(0, set.client.privateKey.length / 2);
    await failure('TLS_BAD_KEY', { keyPem: half });
    await failure('TLS_BAD_KEY', { keyPem: set.client.certificate });
    await failure('TLS_BAD_KEY', { password: '' });
  });

  it('says TLS_CLIENT_KEY for a key with a wrong byte', async () => {
    const [begin, first, ...rest] = set.client.privateKey.split('\n');
    await failure('TLS_CLIENT_KEY', { keyPem: [begin, first?.replace(/^M/, 'A'), ...rest].join('\n') });
  });

  it('does not repeat a key that stands in the place of a certificate, or of a CA', async () => {
    await failure('TLS_BAD_CERTIFICATE', { certificatePem: set.client.privateKey });
    const options = { ...clientOptions(set), caPem: set.client.privateKey };
    await failureOf(client.connect(target, options), 'TLS_BAD_CA');
  });

  it('would be noticed if it told a secret', async () => {
    const key = set.client.privateKey.split('\n')[4] ?? '';
    for (const secret of [set.clientPassword, key]) {
      await assert.rejects(
        tellsNoSecret(new SocketErrorClass('TLS_BAD_KEY', 'connect', `"${secret}"`)),
        /tells a secret/,
      );
      const cause = new Error(secret);
      const error = new SocketErrorClass('TLS_BAD_KEY', 'connect', 'a detail', { cause });
      await assert.rejects(tellsNoSecret(error), /tells a secret/);
    }
  });
});
