/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { bindAddressFor, discard, noResult, Once, show, showAddress, viaCallback } from './native';
import { describeHash, describeText, Inbox, randomMebibyte, TEXT } from './payload';
import { describeCertificate, oneWayOptions, twoWayOptions } from './tls-options';

export interface Credentials {
  ca: string;
  cert: string;
  encryptedKey: string;
  password: string;
}

const HANDSHAKE_FAILED = 2303505;

/** The guide's two-way flow: with a certificate of one's own, whose key is encrypted. */
export async function tlsTwoWay(flow: Flow, server: socket.NetAddress, credentials: Credentials): Promise<void> {
  const options: socket.TLSConnectOptions = {
    ALPNProtocols: ['spdy/1', 'http/1.1'],
    address: server,
    secureOptions: {
      key: credentials.encryptedKey,
      cert: credentials.cert,
      ca: [credentials.ca],
      password: credentials.password,
      protocols: [socket.Protocol.TLSv12],
      useRemoteCipherPrefer: true,
      signatureAlgorithms: 'rsa_pss_rsae_sha256:ECDSA+SHA256',
      cipherSuite: 'AES256-SHA256',
    },
  };
  await converse(flow, options, async (tls) => {
    await twoWayOptions(flow, tls, options);
    await flow.step('tls.getCertificate()', () => tls.getCertificate(), describeCertificate);
    await flow.step('tls.getSignatureAlgorithms()', () => tls.getSignatureAlgorithms(), show);
  });
}

/** The guide's one-way flow: only the CA. */
export async function tlsOneWay(flow: Flow, server: socket.NetAddress, ca: string): Promise<void> {
  const options: socket.TLSConnectOptions = {
    address: server,
    secureOptions: { ca: [ca], cipherSuite: 'AES256-SHA256' },
  };
  await converse(flow, options, async (tls) => {
    await oneWayOptions(flow, tls, options);
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
  flow.atEnd(() => discard(tls));
  await flow.step(
    'tls.bind(address, callback)',
    () => viaCallback((done) => tls.bind(bindAddressFor(options.address), done)),
    () => 'corrected: first, as listeners set before it are lost; and awaited',
  );
  const onClose = (value: unknown): void => {
    inbox.close();
    closed.fire(value);
  };
  await flow.step("tls.on('message')", () => tls.on('message', (value) => inbox.put(value.message)), noResult);
  await flow.step("tls.on('connect')", () => tls.on('connect', connected.fire), noResult);
  await flow.step("tls.on('close')", () => tls.on('close', onClose), noResult);
  await flow.step("tls.on('error')", () => tls.on('error', (error) => inbox.fail(error)), noResult);
  await flow.step(
    'tls.connect(options, callback)',
    () => viaCallback((done) => tls.connect(options, done)),
    () => `to ${showAddress(options.address)}`,
  );
  await flow.step("event 'connect'", () => connected.value, show);
  await exchange(flow, tls, inbox);
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
}

/** Text and 1 MiB, there and back. */
async function exchange(flow: Flow, tls: socket.TLSSocket, inbox: Inbox): Promise<void> {
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
}
