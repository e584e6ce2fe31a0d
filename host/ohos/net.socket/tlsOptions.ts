/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import net from 'node:net';
import tls from 'node:tls';
import { device } from '../../device/device';
import type { ParsedAddress } from './addresses';
import { isObject, parseHost } from './addresses';
import { timerMs } from './extraOptions';

/** The native `TLSConnectOptions` after their checks. `ALPNProtocols` is accepted and, as natively, never sent. */
export interface TlsConnectOptions {
  address: ParsedAddress;
  skipRemoteValidation: boolean;
  /** Milliseconds; read since API 22. Without it a silent server is waited for without end. */
  timeoutMs: number | undefined;
  secure: SecureOptions;
}

/** The fields that have an effect on a client. `passwd`, which the guide names, is none; `password` is. */
export interface SecureOptions {
  ca: readonly string[];
  cert: string | undefined;
  key: string | undefined;
  password: string | undefined;
  protocols: readonly string[];
  signatureAlgorithms: string | undefined;
  cipherSuite: string | undefined;
}

const TIMEOUT_API_LEVEL = 22;

/** @returns undefined where the native call answers 401 */
export function parseTlsConnectOptions(value: unknown): TlsConnectOptions | undefined {
  if (!isObject(value) || !isObject(value['secureOptions'])) {
    return undefined;
  }
  const address = parseHost(value['address']);
  if (address === undefined) {
    return undefined;
  }
  const secure = value['secureOptions'];
  const timeout = device.sdkApiVersion >= TIMEOUT_API_LEVEL ? value['timeout'] : undefined;
  return {
    address,
    skipRemoteValidation: value['skipRemoteValidation'] === true,
    timeoutMs: typeof timeout === 'number' && timeout > 0 ? timerMs(timeout, 0) : undefined,
    secure: {
      ca: strings(secure['ca']),
      cert: text(secure['cert']),
      key: text(secure['key']),
      password: text(secure['password']),
      protocols: strings(secure['protocols']),
      signatureAlgorithms: text(secure['signatureAlgorithms']),
      cipherSuite: text(secure['cipherSuite']),
    },
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function strings(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item !== '');
}

const TLS_1_2 = 'TLSv1.2';
const TLS_1_3 = 'TLSv1.3';

interface ProtocolRange {
  min: tls.SecureVersion;
  max: tls.SecureVersion;
}

function protocolRange(protocols: readonly string[]): ProtocolRange {
  if (protocols.length === 0) {
    return { min: TLS_1_2, max: TLS_1_3 };
  }
  return {
    min: protocols.includes(TLS_1_2) ? TLS_1_2 : TLS_1_3,
    max: protocols.includes(TLS_1_3) ? TLS_1_3 : TLS_1_2,
  };
}

/** What `getProtocol` answers: the highest version that was configured, TLSv1.2 without one, and never the real one. */
export function configuredProtocol(secure: SecureOptions | undefined): string {
  return secure?.protocols.includes(TLS_1_3) === true ? TLS_1_3 : TLS_1_2;
}

/** Handshake parameters by what they were made from: parsing all of the system's CAs takes tens of milliseconds. */
const contexts = new Map<string, tls.SecureContext>();
const MAX_CONTEXTS = 8;

/**
 * The certificates that a peer showed, by the name that was connected to. The native client keeps them for the life of
 * the process and trusts them on the next connect to that name, also when nothing had been verified.
 */
const shownChains = new Map<string, readonly string[]>();

/** Remembers what a peer showed. An IP address is no name. */
export function rememberChain(host: string, leaf: X509Certificate | undefined): void {
  if (net.isIP(host) !== 0) {
    return;
  }
  const chain: string[] = [];
  for (let certificate = leaf; certificate !== undefined; certificate = certificate.issuerCertificate) {
    chain.push(certificate.toString());
  }
  shownChains.set(host, chain);
}

/** The handshake parameters for one host. */
export function contextFor(host: string, secure: SecureOptions): tls.SecureContext {
  const shown = shownChains.get(host);
  return secureContext(shown === undefined ? secure : { ...secure, ca: [...secure.ca, ...shown] });
}

/**
 * What Node needs for the handshake. `ca` **adds** to the system's CAs; Node's own option would replace them.
 *
 * @throws where a PEM text, a password or the cipher list is not usable
 */
function secureContext(secure: SecureOptions): tls.SecureContext {
  const identity = createHash('sha256').update(JSON.stringify(secure)).digest('hex'); // No key stays in memory as text.
  const known = contexts.get(identity);
  if (known !== undefined) {
    return known;
  }
  const { min, max } = protocolRange(secure.protocols);
  const options: tls.SecureContextOptions = { minVersion: min, maxVersion: max };
  if (secure.ca.length > 0) {
    options.ca = [...tls.rootCertificates, ...secure.ca.map(checkedPem)];
  }
  if (secure.cert !== undefined) {
    options.cert = secure.cert;
  }
  if (secure.key !== undefined) {
    options.key = secure.key;
  }
  checkKeyPair(secure);
  if (secure.password !== undefined) {
    options.passphrase = secure.password;
  }
  if (secure.cipherSuite !== undefined) {
    options.ciphers = secure.cipherSuite;
  }
  if (secure.signatureAlgorithms !== undefined) {
    options.sigalgs = secure.signatureAlgorithms;
  }
  const context = tls.createSecureContext(options);
  const oldest = contexts.keys().next();
  if (contexts.size >= MAX_CONTEXTS && oldest.done === false) {
    contexts.delete(oldest.value);
  }
  contexts.set(identity, context);
  return context;
}

/** Node takes a key of another algorithm than the certificate's and then shows no certificate; the native code fails. */
function checkKeyPair({ cert, key, password }: SecureOptions): void {
  if (cert !== undefined && key !== undefined) {
    const privateKey = createPrivateKey({ key, ...(password === undefined ? {} : { passphrase: password }) });
    if (!new X509Certificate(cert).checkPrivateKey(privateKey)) {
      throw new Error('the key is not that of the certificate');
    }
  }
}

/** Node takes a CA text without any certificate for "no CA"; the native code fails on it. */
function checkedPem(pem: string): string {
  if (!pem.includes('-----BEGIN CERTIFICATE-----') && !pem.includes('-----BEGIN TRUSTED CERTIFICATE-----')) {
    throw new Error('a CA is not PEM text');
  }
  return pem;
}

const TLS_1_3_SUITES = ['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'];

/** What `getCipherSuite` answers: the names that this client offers, not the negotiated one. */
export function offeredCipherSuites(secure: SecureOptions): string[] {
  const known = new Set(tls.getCiphers());
  const configured = (secure.cipherSuite ?? tls.DEFAULT_CIPHERS).split(':');
  const { min, max } = protocolRange(secure.protocols);
  const before13 = min === TLS_1_2 ? configured.filter((name) => known.has(name.toLowerCase())) : [];
  const named13 = configured.filter((name) => TLS_1_3_SUITES.includes(name));
  const suites13 = max === TLS_1_3 && named13.length === 0 ? TLS_1_3_SUITES : [];
  return [...suites13, ...before13];
}
