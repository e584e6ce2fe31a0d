/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createPrivateKey, X509Certificate } from 'node:crypto';
import socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { check } from './flow';
import { addressOptions, bindAddressFor, discard, show } from './native';

/** Each option of a TLS connect, on the connected socket, with what shows its effect as far as anything does. */

const SSL_NULL = 2303501;

/** Those of the guide's one-way flow. */
export async function oneWayOptions(
  flow: Flow,
  tls: socket.TLSSocket,
  options: socket.TLSConnectOptions,
): Promise<void> {
  await addressOptions(flow, options.address, tls);
  await caOption(flow, tls, options.secureOptions);
  await cipherSuiteOption(flow, tls, options.secureOptions);
}

/** Those of its two-way flow. */
export async function twoWayOptions(
  flow: Flow,
  tls: socket.TLSSocket,
  options: socket.TLSConnectOptions,
): Promise<void> {
  const secure = options.secureOptions;
  await addressOptions(flow, options.address, tls);
  await flow.step(
    'option secureOptions.key',
    () => tls.getCertificate(),
    (own) => {
      const key = createPrivateKey({ key: secure.key ?? '', passphrase: secure.password ?? '' });
      check(new X509Certificate(own.data).checkPrivateKey(key), 'the key is not that of the certificate');
      return 'PEM text, encrypted, not a path; the key of the certificate that getCertificate gives';
    },
  );
  await flow.step(
    'option secureOptions.cert',
    () => tls.getCertificate(),
    (own) => {
      check(new X509Certificate(secure.cert ?? '').raw.equals(own.data), 'getCertificate gives another certificate');
      return `${subjectOf(own)}, says getCertificate`;
    },
  );
  await caOption(flow, tls, secure);
  await passwdIsNotRead(flow, options);
  await flow.step(
    'option secureOptions.password',
    () => tls.getState(),
    (state) => {
      check(state.isConnected, 'not connected');
      return 'corrected: the guide writes passwd; with password the encrypted key opens, and the connect succeeds';
    },
  );
  await flow.step(
    'option secureOptions.protocols',
    () => tls.getProtocol(),
    (name) => {
      check([secure.protocols].flat().map(String).includes(name), `getProtocol says ${name}`);
      return `${show(secure.protocols)}; getProtocol, which tells the configured one, says ${name}`;
    },
  );
  await accepted(flow, tls, 'secureOptions.useRemoteCipherPrefer', 'true: a matter of servers, no effect on a client');
  await flow.step(
    'option secureOptions.signatureAlgorithms',
    () => tls.getSignatureAlgorithms(),
    (shared) => {
      check(shared.length > 0, 'getSignatureAlgorithms gives an empty list');
      return `${String(secure.signatureAlgorithms)}; shared with the server: ${show(shared)}`;
    },
  );
  await cipherSuiteOption(flow, tls, secure);
  await accepted(flow, tls, 'ALPNProtocols', `${show(options.ALPNProtocols)}: never sent`);
}

async function caOption(flow: Flow, tls: socket.TLSSocket, secure: socket.TLSSecureOptions): Promise<void> {
  await flow.step(
    'option secureOptions.ca',
    () => tls.getRemoteCertificate(),
    (remote) => {
      const authorities = [secure.ca ?? []].flat().map((pem) => new X509Certificate(pem));
      const issuer = authorities.find((authority) => new X509Certificate(remote.data).verify(authority.publicKey));
      check(issuer !== undefined, 'getRemoteCertificate gives one that this CA did not sign');
      return `${nameOf(issuer)} signed what getRemoteCertificate gives; it is added to the system's CAs`;
    },
  );
}

async function cipherSuiteOption(flow: Flow, tls: socket.TLSSocket, secure: socket.TLSSecureOptions): Promise<void> {
  await flow.step(
    'option secureOptions.cipherSuite',
    () => tls.getCipherSuite(),
    (suites) => {
      check(suites.includes(secure.cipherSuite ?? ''), `getCipherSuite says ${show(suites)}`);
      return `${String(secure.cipherSuite)}, says getCipherSuite`;
    },
  );
}

/** An option that no call shows: all there is to see is that the connect took it. */
async function accepted(flow: Flow, tls: socket.TLSSocket, name: string, detail: string): Promise<void> {
  await flow.step(
    `option ${name}`,
    () => tls.getState(),
    (state) => {
      check(state.isConnected, 'not connected');
      return `${detail}; accepted, and no call shows more`;
    },
  );
}

/** What the guide names in vain: with `passwd` the encrypted key does not open. Takes a socket of its own. */
async function passwdIsNotRead(flow: Flow, options: socket.TLSConnectOptions): Promise<void> {
  const { password, ...others } = options.secureOptions;
  const secureOptions = { ...others, passwd: password };
  const tls = socket.constructTLSSocketInstance();
  flow.atEnd(() => discard(tls));
  await flow.rejects(
    'option secureOptions.passwd',
    () =>
      tls.bind(bindAddressFor(options.address)).then(() => tls.connect({ address: options.address, secureOptions })),
    SSL_NULL,
    'as the guide writes it; the field is not read, so the encrypted key stays closed',
  );
}

export function describeCertificate(raw: socket.X509CertRawData): string {
  return `DER, ${raw.data.length} bytes: ${subjectOf(raw)}, valid to ${new X509Certificate(raw.data).validTo}`;
}

function subjectOf(raw: socket.X509CertRawData): string {
  return nameOf(new X509Certificate(raw.data));
}

function nameOf(certificate: X509Certificate): string {
  return certificate.subject.split('\n').join(', ');
}
