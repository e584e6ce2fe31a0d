/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TlsOptions } from 'socketkit';
import { projectCertificates } from '../../host/peers/demo-certificates';
import { tcpClientSample, tlsClientSample, udpSample } from './flow-code';

const set = await projectCertificates();
const pems = [
  set.authority.certificate,
  set.client.certificate,
  set.client.privateKey,
  set.encryptedClientKey,
  set.ecClient.certificate,
  set.ecClient.privateKey,
];

/** Less of the Base64 may stand anywhere by chance. */
const SHORTEST_LINE = 8;

const OPTIONS: TlsOptions = {
  authentication: {
    kind: 'two-way',
    certificatePem: set.client.certificate,
    keyPem: set.encryptedClientKey,
    password: set.clientPassword,
  },
  caPem: [set.authority.certificate],
};

/** Nothing of the material, not even one line of it; and no password. */
function assertNothingSecret(sample: string): void {
  for (const line of pems.join('\n').split('\n')) {
    assert.ok(line.length < SHORTEST_LINE || !sample.includes(line.trim()), 'a line of a certificate or key is shown');
  }
  assert.ok(!sample.includes('BEGIN'));
  assert.ok(!sample.includes(set.clientPassword), 'the password is shown');
}

test('the sample of TLS says where certificates, key and password come from, and never what they are', () => {
  for (const mode of ['one-way', 'two-way'] as const) {
    const sample = tlsClientSample({ address: '127.0.0.1:7443', message: 'hello', mode, options: OPTIONS });
    assertNothingSecret(sample);
    assert.match(sample, /caPem: await readText\(resources, 'certs\/ca\.pem'\)/);
    assert.equal(sample.includes('password: password'), mode === 'two-way');
    assert.equal(/keyPem: await readText/.test(sample), mode === 'two-way');
  }
});

test('a key or certificate that was pasted into a field of text is left out', () => {
  for (const pem of pems) {
    const values = { address: pem, message: pem, options: {} };
    assertNothingSecret(tcpClientSample(values));
    assertNothingSecret(udpSample({ localAddress: pem, target: pem, message: pem, isBroadcast: false }));
    const options: TlsOptions = {
      ...OPTIONS,
      expectedHost: pem,
      cipherSuite: pem,
      signatureAlgorithms: pem,
      alpnProtocols: ['h2', pem],
    };
    const sample = tlsClientSample({ ...values, mode: 'two-way', options });
    assertNothingSecret(sample);
    assert.match(sample, /alpnProtocols: \['h2'\]/);
  }
});
