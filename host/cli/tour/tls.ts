/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { X509Certificate } from 'node:crypto';
import socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { LOOPBACK, noResult, Once, show, showAddress, viaCallback } from './native';
import { describeHash, describeText, Inbox, randomMebibyte, TEXT } from './payload';

export interface Credentials {
  ca: string;
  cert: string;
  encryptedKey: string;
  password: string;
}

const SSL_NULL = 2303501;
const HANDSHAKE_FAILED = 2303505;

/** The guide's two-way flow: with a certificate of one's own, whose key is encrypted. */
export async function tlsTwoWay(flow: Flow, server: socket.NetAddress, credentials: Credentials): Promise<void> {
  const secureOptions = {
    key: credentials.encryptedKey,
    cert: credentials.cert,
    ca: [credentials.ca],
    password: credentials.password,
    protocols: [socket.Protocol.TLSv12],
    useRemoteCipherPrefer: true,
    signatureAlgorithms: 'rsa_pss_rsae_sha256:ECDSA+SHA256',
    cipherSuite: 'AES256-SHA256',
  };
  const ALPNProtocols = ['spdy/1', 'http/1.1'];
  flow.option('option address', showAddress(server));
  flow.option('option secureOptions.key', 'PEM text, encrypted; not a path');
  flow.option('option secureOptions.cert', subjectOf(credentials.cert));
  flow.option('option secureOptions.ca', `${subjectOf(credentials.ca)}, added to the system's CAs`);
  await passwdIsNotRead(flow, { address: server, secureOptions });
  flow.option('option secureOptions.password', 'corrected: the guide writes passwd');
  flow.option('option secureOptions.protocols', show(secureOptions.protocols));
  flow.option('option secureOptions.useRemoteCipherPrefer', 'true: a matter of servers, no effect on a client');
  flow.option('option secureOptions.signatureAlgorithms', secureOptions.signatureAlgorithms);
  flow.option('option secureOptions.cipherSuite', secureOptions.cipherSuite);
  flow.option('option ALPNProtocols', `${show(ALPNProtocols)}: accepted, never sent`);
  await converse(flow, { ALPNProtocols, address: server, secureOptions }, async (tls) => {
    await flow.step('tls.getCertificate()', () => tls.getCertificate(), describeCertificate);
    await flow.step('tls.getSignatureAlgorithms()', () => tls.getSignatureAlgorithms(), show);
  });
}

/** The guide's one-way flow: only the CA. */
export async function tlsOneWay(flow: Flow, server: socket.NetAddress, ca: string): Promise<void> {
  const secureOptions = { ca: [ca], cipherSuite: 'AES256-SHA256' };
  flow.option('option address', showAddress(server));
  flow.option('option secureOptions.ca', `${subjectOf(ca)}, added to the system's CAs`);
  flow.option('option secureOptions.cipherSuite', secureOptions.cipherSuite);
  await converse(flow, { address: server, secureOptions }, async (tls) => {
    await flow.rejects(
      'tls.getCertificate()',
      () => tls.getCertificate(),
      HANDSHAKE_FAILED,
      'one-way there is no certificate of its own',
    );
    await flow.rejects(
      'tls.getSignatureAlgorithms()',
      () => tls.getSignatureAlgorithms(),
      HANDSHAKE_FAILED,
      'one-way the shared list is empty',
    );
  });
}

/** What the guide names in vain: with `passwd` the encrypted key does not open. */
async function passwdIsNotRead(flow: Flow, options: socket.TLSConnectOptions): Promise<void> {
  const { password, ...others } = options.secureOptions;
  const secureOptions = { ...others, passwd: password };
  const tls = socket.constructTLSSocketInstance();
  await tls.bind(LOOPBACK);
  await flow.rejects(
    'option secureOptions.passwd',
    () => tls.connect({ address: options.address, secureOptions }),
    SSL_NULL,
    'as the guide writes it; the field is not read, so the encrypted key stays closed',
  );
  await tls.close();
}

/** From bind to off, alike in both modes; `inspect` looks at what differs. */
async function converse(
  flow: Flow,
  options: socket.TLSConnectOptions,
  inspect: (tls: socket.TLSSocket) => Promise<void>,
): Promise<void> {
  const inbox = new Inbox();
  const connected = new Once<unknown>();
  const closed = new Once<unknown>();
  const tls = await flow.step(
    'socket.constructTLSSocketInstance()',
    () => socket.constructTLSSocketInstance(),
    () => 'TLSSocket',
  );
  try {
    await flow.step(
      'tls.bind(address, callback)',
      () => viaCallback((done) => tls.bind(LOOPBACK, done)),
      () => 'corrected: first, as listeners set before it are lost; and awaited',
    );
    await flow.step("tls.on('message')", () => tls.on('message', (value) => inbox.put(value.message)), noResult);
    await flow.step("tls.on('connect')", () => tls.on('connect', connected.fire), noResult);
    await flow.step("tls.on('close')", () => tls.on('close', closed.fire), noResult);
    await flow.step("tls.on('error')", () => tls.on('error', () => undefined), noResult);
    await flow.step(
      'tls.connect(options, callback)',
      () => viaCallback((done) => tls.connect(options, done)),
      () => `to ${showAddress(options.address)}`,
    );
    await flow.step("event 'connect'", () => connected.value, show);
    await flow.step(
      'tls.send(text, callback)',
      () => viaCallback((done) => tls.send(TEXT, done)),
      () => TEXT,
    );
    await flow.step("event 'message'", () => inbox.take(Buffer.byteLength(TEXT)), describeText);
    const data = randomMebibyte();
    await flow.step(
      'tls.send(ArrayBuffer)',
      () => tls.send(data),
      () => `${data.byteLength} bytes`,
    );
    await flow.step(
      "event 'message'",
      () => inbox.take(data.byteLength),
      (received) => describeHash(data, received),
    );
    await inspect(tls);
    await flow.step('tls.getRemoteCertificate()', () => tls.getRemoteCertificate(), describeCertificate);
    await flow.step(
      'tls.getCipherSuite()',
      () => tls.getCipherSuite(),
      (suites) => `${show(suites)} (those offered)`,
    );
    await flow.step(
      'tls.getProtocol()',
      () => tls.getProtocol(),
      (name) => `${name} (the configured one)`,
    );
    await flow.step('tls.getRemoteAddress()', () => tls.getRemoteAddress(), showAddress);
    await flow.step('tls.getState()', () => tls.getState(), show);
    await flow.step(
      'tls.setExtraOptions(options)',
      () => tls.setExtraOptions({ keepAlive: true, TCPNoDelay: true }),
      noResult,
    );
    await flow.step(
      'tls.close(callback)',
      () => viaCallback((done) => tls.close(done)),
      () => "corrected: after the connect, and on this object; close(type: 'error') of the table is no method",
    );
    await flow.step("event 'close'", () => closed.value, show);
    await flow.step("tls.off('message')", () => tls.off('message'), noResult);
    await flow.step("tls.off('connect')", () => tls.off('connect'), noResult);
    await flow.step("tls.off('close')", () => tls.off('close'), noResult);
    await flow.step("tls.off('error')", () => tls.off('error'), noResult);
  } finally {
    await tls.close().catch(() => undefined); // Closed already unless a step failed: then 2303600.
  }
}

function subjectOf(pem: string): string {
  return nameOf(new X509Certificate(pem));
}

function describeCertificate(raw: socket.X509CertRawData): string {
  const certificate = new X509Certificate(raw.data);
  return `DER, ${raw.data.length} bytes: ${nameOf(certificate)}, valid to ${certificate.validTo}`;
}

function nameOf(certificate: X509Certificate): string {
  return certificate.subject.split('\n').join(', ');
}
