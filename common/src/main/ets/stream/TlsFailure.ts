/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import type { ErrorCode } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import type { NativeCertificate, NativeSecureOptions, NativeTlsSocket } from '../native/types';
import { CertificateInfo } from '../tls/CertificateInfo';
import type { PeerVerification } from '../tls/TlsOptions';
import type { TransportEvents } from './StreamTransport';
import { TcpTransport } from './TcpTransport';
import { TlsTransport } from './TlsTransport';

/** What was tried. */
export interface FailedHandshake {
  endpoint: Endpoint;
  /** A literal: where the name led to. */
  address: Endpoint;
  secure: NativeSecureOptions;
  verification: PeerVerification;
}

/** Each probe gets this long; the caller waits for it. */
const PROBE_TIMEOUT_MS = 2_000;
/** Codes of the native module that say no more than that TLS did not come about. */
const TLS_CODES: ErrorCode[] = ['TLS_HANDSHAKE', 'TLS_IO', 'TLS_CLOSED', 'TLS_BAD_CERTIFICATE'];
/** "SSL is null": what unusable keys give, as they fail before the handshake. */
const SSL_NULL = 2303501;

const SILENT: TransportEvents = {
  received: (): void => undefined,
  ended: (): void => undefined,
  failed: (): void => undefined,
};

/**
 * Finds out in which phase a TLS connect failed, which the native codes don't tell (docs/native-behaviour.md, "TLS"):
 * does TCP reach the peer? Does a handshake come about when nothing is verified? The answer is
 *
 * - the error of the TCP connect (`ECONNREFUSED`, `ETIMEDOUT`...),
 * - `TLS_HANDSHAKE`: the two sides don't agree, or the peer does not speak TLS,
 * - `TLS_CERT_EXPIRED`, `TLS_CERT_NOT_YET_VALID` or `TLS_VERIFY`: the peer's certificate is the trouble,
 * - `TLS_CLIENT_KEY`: this side's certificate and key are.
 *
 * This costs up to two short connections, to the address and never by name, so that the native module keeps no chain of
 * a peer that was not verified. They carry no data and don't show this side's certificate.
 */
export async function explainTlsFailure(error: SocketError, tried: FailedHandshake): Promise<SocketError> {
  if (!TLS_CODES.includes(error.code)) {
    return error;
  }
  const unreachable = await probeTcp(tried.address);
  if (unreachable !== undefined) {
    return named(unreachable.code, `TCP does not get there: ${unreachable.message}`, error, tried);
  }
  if (tried.verification === 'none') {
    return named('TLS_HANDSHAKE', 'the peer answers, but the handshake fails', error, tried);
  }
  const certificate = await probeTls(tried);
  if (certificate === undefined) {
    return named('TLS_HANDSHAKE', 'the peer answers, but the handshake fails', error, tried);
  }
  return blame(certificate, error, tried);
}

/** The handshake works when nothing is verified and no key is used: one of the two is the trouble. */
function blame(certificate: CertificateInfo, error: SocketError, tried: FailedHandshake): SocketError {
  const validity = certificate.validityAt(Date.now());
  if (validity === 'expired') {
    return named('TLS_CERT_EXPIRED', `it was valid until ${certificate.notAfter.toISOString()}`, error, tried);
  }
  if (validity === 'not-yet-valid') {
    return named('TLS_CERT_NOT_YET_VALID', `valid from ${certificate.notBefore.toISOString()}`, error, tried);
  }
  if (tried.secure.key !== undefined && error.nativeCode === SSL_NULL) {
    return named('TLS_CLIENT_KEY', 'the platform can use the key, its password or its certificate not', error, tried);
  }
  return named('TLS_VERIFY', `no trusted CA stands behind ${certificate.subject}`, error, tried);
}

async function probeTcp(address: Endpoint): Promise<SocketError | undefined> {
  const transport = new TcpTransport(SILENT);
  try {
    await transport.connect(address, PROBE_TIMEOUT_MS);
    return undefined;
  } catch (failure) {
    return failure as SocketError;
  } finally {
    await transport.close();
  }
}

/** The peer's certificate, or undefined where a handshake fails even without verification. */
async function probeTls(tried: FailedHandshake): Promise<CertificateInfo | undefined> {
  const transport = new TlsTransport(SILENT);
  try {
    await transport.prepare(tried.address.kind === 'IPv6' ? 'IPv6' : 'IPv4');
    await transport.connect(
      { address: tried.address.toNative(), secureOptions: withoutKey(tried.secure), skipRemoteValidation: true },
      tried.address,
      PROBE_TIMEOUT_MS,
    );
    const raw = await transport.ask((native: NativeTlsSocket): Promise<NativeCertificate> =>
      native.getRemoteCertificate(),
    );
    return await CertificateInfo.fromDer(raw.data);
  } catch {
    // The failure to explain is the one before; this one only says that it was not the verification.
    return undefined;
  } finally {
    await transport.close();
  }
}

function withoutKey(secure: NativeSecureOptions): NativeSecureOptions {
  const probe: NativeSecureOptions = {};
  if (secure.protocols !== undefined) {
    probe.protocols = secure.protocols;
  }
  if (secure.cipherSuite !== undefined) {
    probe.cipherSuite = secure.cipherSuite;
  }
  if (secure.signatureAlgorithms !== undefined) {
    probe.signatureAlgorithms = secure.signatureAlgorithms;
  }
  return probe;
}

function named(code: ErrorCode, detail: string, error: SocketError, tried: FailedHandshake): SocketError {
  return new SocketError(code, 'connect', detail, { endpoint: tried.endpoint, nativeCode: error.nativeCode });
}
