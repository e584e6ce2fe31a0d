/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorCode } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import type { Attempt } from '../native/Attempt';
import type { CertificateInfo } from '../tls/CertificateInfo';
import { TlsProbes } from './TlsProbes';
import type { FailedHandshake } from './TlsProbes';

/** Codes of the native module that say no more than that TLS did not come about. */
const TLS_CODES: ErrorCode[] = ['TLS_HANDSHAKE', 'TLS_IO', 'TLS_CLOSED', 'TLS_BAD_CERTIFICATE'];
/** "SSL is null": what unusable keys give, as they fail before the handshake. */
const SSL_NULL = 2303501;

/**
 * Finds out in which phase a TLS connect failed, which the native codes don't tell (docs/native-behaviour.md, "TLS"):
 * does TCP reach the peer? Does a handshake come about without this side's certificate? Does one when nothing is
 * verified? The answer is
 *
 * - the error of the TCP connect (`ECONNREFUSED`, `ETIMEDOUT`...),
 * - `TLS_HANDSHAKE`: the two sides don't agree, the peer does not speak TLS or refuses this side's certificate, or
 *   something broke the connection,
 * - `TLS_CERT_EXPIRED`, `TLS_CERT_NOT_YET_VALID` or `TLS_VERIFY`: the peer's certificate is the trouble,
 * - `TLS_CLIENT_KEY`: this side's certificate and key are.
 *
 * This costs up to three short connections in what is left of the connect's time. Where that is not enough the answer is
 * `TLS_HANDSHAKE`. Rejects with `ECANCELED` when the attempt is canceled meanwhile.
 */
export async function explainTlsFailure(
  error: SocketError,
  attempt: Attempt,
  tried: FailedHandshake,
): Promise<SocketError> {
  if (!TLS_CODES.includes(error.code)) {
    return error;
  }
  const probes = new TlsProbes(attempt, tried);
  const unreachable = await probes.tcpFailure();
  if (unreachable !== undefined) {
    return named(unreachable.code, `TCP does not get there: ${unreachable.message}`, error, attempt);
  }
  if (tried.native.skipRemoteValidation === true) {
    return named('TLS_HANDSHAKE', 'the peer answers, but the handshake fails', error, attempt);
  }
  const hasKey = tried.native.secureOptions.key !== undefined;
  switch (await probes.verifiedHandshake()) {
    case 'succeeds':
      return hasKey ? blameOwn(error, attempt) : named('TLS_HANDSHAKE', 'it broke off', error, attempt);
    case 'no-answer':
      return named('TLS_HANDSHAKE', 'the handshake failed, and a second one got no answer', error, attempt);
    case 'fails':
      return blamePeer(await probes.certificate(), hasKey, error, attempt);
  }
}

/** The handshake works without this side's certificate and key. */
function blameOwn(error: SocketError, attempt: Attempt): SocketError {
  return error.nativeCode === SSL_NULL
    ? unusableKey(error, attempt)
    : named('TLS_HANDSHAKE', "it works without this side's certificate, which the peer may refuse", error, attempt);
}

/** The handshake works, if at all, when nothing is verified. */
function blamePeer(
  certificate: CertificateInfo | undefined,
  hasKey: boolean,
  error: SocketError,
  attempt: Attempt,
): SocketError {
  if (certificate === undefined) {
    return named('TLS_HANDSHAKE', 'the peer answers, but the handshake fails', error, attempt);
  }
  const refused = (code: ErrorCode, detail: string): SocketError => named(code, detail, error, attempt, certificate);
  const validity = certificate.validityAt(Date.now());
  if (validity === 'expired') {
    return refused('TLS_CERT_EXPIRED', `it was valid until ${certificate.notAfter.toISOString()}`);
  }
  if (validity === 'not-yet-valid') {
    return refused('TLS_CERT_NOT_YET_VALID', `valid from ${certificate.notBefore.toISOString()}`);
  }
  if (hasKey && error.nativeCode === SSL_NULL) {
    return unusableKey(error, attempt);
  }
  return refused('TLS_VERIFY', `no trusted CA stands behind ${certificate.subject}`);
}

function unusableKey(error: SocketError, attempt: Attempt): SocketError {
  return named('TLS_CLIENT_KEY', 'the platform cannot use the key, its password or its certificate', error, attempt);
}

function named(
  code: ErrorCode,
  detail: string,
  error: SocketError,
  attempt: Attempt,
  peerCertificate?: CertificateInfo,
): SocketError {
  return new SocketError(code, 'connect', detail, {
    endpoint: attempt.endpoint,
    nativeCode: error.nativeCode,
    peerCertificate: peerCertificate,
  });
}
