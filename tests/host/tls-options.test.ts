/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import tls from 'node:tls';
import { mock, test } from 'node:test';
import { createAuthority } from '../../host/peers/certificates';
import { contextFor, parseTlsConnectOptions } from '../../host/ohos/net.socket/tlsOptions';

function parsed(secureOptions: object): NonNullable<ReturnType<typeof parseTlsConnectOptions>> {
  const options = parseTlsConnectOptions({ address: { address: '127.0.0.1', port: 1 }, secureOptions });
  assert.ok(options !== undefined);
  return options;
}

test('a CA adds to those of the system, where Node would replace them', async () => {
  const { certificate } = await createAuthority();
  const create = mock.method(tls, 'createSecureContext');
  contextFor('127.0.0.1', parsed({ ca: certificate }).secure);
  const { ca } = create.mock.calls[0]?.arguments[0] ?? {};
  assert.deepEqual(ca, [...tls.rootCertificates, certificate]);
  mock.restoreAll();
});

test('the same material is parsed once', async () => {
  const { certificate } = await createAuthority();
  const create = mock.method(tls, 'createSecureContext');
  const first = contextFor('127.0.0.1', parsed({ ca: certificate }).secure);
  const second = contextFor('127.0.0.1', parsed({ ca: [certificate] }).secure);
  assert.equal(first, second);
  assert.equal(create.mock.callCount(), 1);
  mock.restoreAll();
});

test('ALPN protocols are no part of what is used', () => {
  const options = parseTlsConnectOptions({
    address: { address: '127.0.0.1', port: 1 },
    secureOptions: {},
    ALPNProtocols: ['http/1.1'],
  });
  assert.equal(JSON.stringify(options).includes('http/1.1'), false);
});
