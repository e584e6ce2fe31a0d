/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import socket from '@ohos.net.socket';
import cert from '@ohos.security.cert';
import { runFlow } from '../../host/cli/tour/flow';
import { oneWayOptions, twoWayOptions } from '../../host/cli/tour/tls-options';
import {
  createAuthority,
  encryptPrivateKey,
  issueClientCertificate,
  issueServerCertificate,
} from '../../host/peers/certificates';

/** Nobody listens there; only the socket of `passwd`, which has to fail, connects. */
const REFUSING_PORT = 1;
const PASSWORD = 'a password';
const authority = await createAuthority();
const stranger = await createAuthority();
const client = await issueClientCertificate(authority, { keyType: 'ec' });
const otherClient = await issueClientCertificate(authority, { keyType: 'ec' });
const server = await issueServerCertificate(authority);
const otherServer = await issueServerCertificate(stranger);

const OPTIONS: socket.TLSConnectOptions = {
  ALPNProtocols: ['spdy/1'],
  address: { address: '127.0.0.1', port: REFUSING_PORT, family: 1 },
  secureOptions: {
    key: encryptPrivateKey(client.privateKey, PASSWORD),
    cert: client.certificate,
    ca: [authority.certificate],
    password: PASSWORD,
    protocols: [socket.Protocol.TLSv12],
    useRemoteCipherPrefer: true,
    signatureAlgorithms: 'ECDSA+SHA256',
    cipherSuite: 'AES256-SHA256',
  },
};

function answer<T>(value: T): () => Promise<T> {
  return () => Promise.resolve(value);
}

function der(pem: string): socket.X509CertRawData {
  return { data: new Uint8Array(new X509Certificate(pem).raw), encodingFormat: cert.EncodingFormat.FORMAT_DER };
}

/** What the getters of a connected socket answer when all options were taken. */
const RIGHT = {
  getRemoteAddress: answer<socket.NetAddress>({ address: '127.0.0.1', port: REFUSING_PORT, family: 1 }),
  getCertificate: answer(der(client.certificate)),
  getRemoteCertificate: answer(der(server.certificate)),
  getState: answer({ isBound: true, isClose: false, isConnected: true }),
  getProtocol: answer('TLSv1.2'),
  getSignatureAlgorithms: answer(['ECDSA+SHA256']),
  getCipherSuite: answer(['AES256-SHA256']),
};

type Getters = typeof RIGHT;

/** The option of the first step that fails, or undefined. */
async function refuted(
  wrong: Partial<Getters>,
  options = OPTIONS,
  show: typeof twoWayOptions = twoWayOptions,
): Promise<string | undefined> {
  const tls = { ...RIGHT, ...wrong } as socket.TLSSocket;
  const { steps } = await runFlow(
    'options',
    (flow) => show(flow, tls, options),
    () => undefined,
  );
  assert.ok(steps.length > 0);
  return steps.find((step) => !step.ok)?.call;
}

function withSecure(changed: Partial<socket.TLSSecureOptions>): socket.TLSConnectOptions {
  return { ...OPTIONS, secureOptions: { ...OPTIONS.secureOptions, ...changed } };
}

const elsewhere = (changed: Partial<socket.NetAddress>): Partial<Getters> => ({
  getRemoteAddress: answer<socket.NetAddress>({ ...OPTIONS.address, ...changed }),
});

test('an option is told as taken only where the socket shows it', async () => {
  assert.equal(await refuted(elsewhere({ address: '127.0.0.2' })), 'option address.address');
  assert.equal(await refuted(elsewhere({ port: 2 })), 'option address.port');
  assert.equal(await refuted(elsewhere({ family: 2 })), 'option address.family');
  assert.equal(await refuted({}, withSecure({ key: otherClient.privateKey })), 'option secureOptions.key');
  assert.equal(await refuted({}, withSecure({ cert: otherClient.certificate })), 'option secureOptions.cert');
  assert.equal(
    await refuted({ getRemoteCertificate: answer(der(otherServer.certificate)) }),
    'option secureOptions.ca',
  );
  assert.equal(await refuted({ getProtocol: answer('TLSv1.3') }), 'option secureOptions.protocols');
  assert.equal(
    await refuted({ getSignatureAlgorithms: answer<string[]>([]) }),
    'option secureOptions.signatureAlgorithms',
  );
  assert.equal(await refuted({ getCipherSuite: answer(['AES128-SHA256']) }), 'option secureOptions.cipherSuite');
  const unconnected = { isBound: true, isClose: false, isConnected: false };
  assert.equal(await refuted({ getState: answer(unconnected) }), 'option secureOptions.password');
});

test('where the socket shows all of them, none is refuted', async () => {
  assert.equal(await refuted({}), undefined);
  assert.equal(await refuted({}, OPTIONS, oneWayOptions), undefined);
});

test('one-way, the CA and the cipher suite are held against the socket as well', async () => {
  const strange = { getRemoteCertificate: answer(der(otherServer.certificate)) };
  assert.equal(await refuted(strange, OPTIONS, oneWayOptions), 'option secureOptions.ca');
  const others = { getCipherSuite: answer(['AES128-SHA256']) };
  assert.equal(await refuted(others, OPTIONS, oneWayOptions), 'option secureOptions.cipherSuite');
});
