/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import type { SocketError } from '../errors/SocketError';
import type { Attempt } from '../native/Attempt';
import { checkTimeout, nativeTcpOptions } from '../native/options';
import type { NativeCertificate, NativeTlsSocket } from '../native/types';
import { CertificateInfo } from '../tls/CertificateInfo';
import type { PeerVerification, TlsOptions } from '../tls/TlsOptions';
import { UnverifiedHosts } from '../tls/UnverifiedHosts';
import { ClientStream } from './ClientStream';
import type { Dialed } from './ClientStream';
import type { StreamTuning } from './TcpClient';
import { mergeTcpOptions } from './TcpOptions';
import { TlsDialer } from './TlsDialer';
import type { TlsTransport } from './TlsTransport';

/** Twice what TCP gets: a handshake takes two or three round trips, and work on both sides. */
const DEFAULT_CONNECT_TIMEOUT_MS = 10_000;

/**
 * What is known of the peer of a connection:
 *
 * - `verified`: a trusted CA stands behind it, and its certificate names the host
 * - `chain-only`: a trusted CA stands behind it
 * - `unverified`: nothing, as was asked for
 * - `unverified-until-restart`: as much as was asked for seemed right, but an earlier connection to this name was not
 *   verified, and the platform has trusted that peer ever since
 */
export type PeerTrust = 'verified' | 'chain-only' | 'unverified' | 'unverified-until-restart';

/**
 * A TLS connection to a server. The server's certificate is verified, and so is that it names the host, unless the
 * options say otherwise.
 *
 * ```ts
 * const client = new TlsClient();
 * client.message.on((bytes) => { ... });
 * await client.connect(Endpoint.of('example.com', 443), { caPem: ca });
 * ```
 */
export class TlsClient extends ClientStream<TlsTransport> {
  private trust: PeerTrust | undefined = undefined;

  constructor(tuning: StreamTuning = {}) {
    super('TlsClient', 'seconds', tuning.highWaterMarkBytes);
  }

  /** Of the present connection, or of the last one. */
  get peerTrust(): PeerTrust | undefined {
    return this.trust;
  }

  /**
   * Connects by the endpoint's own name, which is also sent to the server (SNI). After a `close` that has not finished
   * it waits for that first.
   *
   * Rejects with `TLS_BAD_CA`, `TLS_BAD_CERTIFICATE`, `TLS_BAD_KEY` for material that can't be read; then by the phase
   * that failed: `ENOTFOUND`, `ECONNREFUSED`, `ETIMEDOUT`, `TLS_HANDSHAKE`, `TLS_CLIENT_KEY`, `TLS_VERIFY`,
   * `TLS_CERT_EXPIRED`, `TLS_CERT_NOT_YET_VALID`, `TLS_IDENTITY`; and as `TcpClient.connect` does with `EISCONN`,
   * `EALREADY`, `ECANCELED`, `BAD_OPTION`, `PERMISSION`. Afterwards the object can connect again.
   *
   * After a timeout the native connect may go on: it can't be stopped, and is closed when it ends.
   */
  async connect(endpoint: Endpoint, options: TlsOptions = {}): Promise<void> {
    const timeoutMs = checkTimeout('connectTimeoutMs', options.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS);
    nativeTcpOptions(options, 'seconds');
    await this.connectBy(endpoint, (attempt: Attempt): Promise<Dialed<TlsTransport>> =>
      this.dial(attempt, options, Date.now() + timeoutMs),
    );
  }

  /** The server's certificate. Rejects with `ENOTCONN` where the connection is not open. */
  async peerCertificate(): Promise<CertificateInfo> {
    const transport = this.connected('peerCertificate');
    const raw = await transport.ask((native: NativeTlsSocket): Promise<NativeCertificate> =>
      native.getRemoteCertificate(),
    );
    return CertificateInfo.fromDer(raw.data);
  }

  /** This client's own certificate; undefined in one-way mode. */
  async certificate(): Promise<CertificateInfo | undefined> {
    const transport = this.connected('certificate');
    const raw = await this.unlessUnknown(
      transport.ask((native: NativeTlsSocket): Promise<NativeCertificate> => native.getCertificate()),
    );
    return raw === undefined || raw.data.length === 0 ? undefined : CertificateInfo.fromDer(raw.data);
  }

  /** The suites that this client offers. Which one was agreed on the platform does not tell. */
  async cipherSuites(): Promise<string[]> {
    return this.connected('cipherSuites').ask((native: NativeTlsSocket): Promise<string[]> => native.getCipherSuite());
  }

  /** The newest version that is configured. Which one was agreed on the platform does not tell. */
  async configuredProtocol(): Promise<string> {
    return this.connected('configuredProtocol').ask((native: NativeTlsSocket): Promise<string> => native.getProtocol());
  }

  /** The signature algorithms shared with the server; undefined where the platform does not know, as in one-way mode. */
  async signatureAlgorithms(): Promise<string[] | undefined> {
    const transport = this.connected('signatureAlgorithms');
    return this.unlessUnknown(
      transport.ask((native: NativeTlsSocket): Promise<string[]> => native.getSignatureAlgorithms()),
    );
  }

  private async dial(attempt: Attempt, options: TlsOptions, deadlineMs: number): Promise<Dialed<TlsTransport>> {
    const transport = await new TlsDialer(attempt, this.events, options, deadlineMs).dial();
    await this.apply(transport, mergeTcpOptions({}, options));
    const remote = await transport.remoteEndpoint();
    this.trust = trustIn(attempt.endpoint, options.verification ?? 'full');
    return { transport: transport, remote: remote };
  }

  /** The native getters fail where there is nothing to get. */
  private async unlessUnknown<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (failure) {
      if (this.state === 'open') {
        return undefined;
      }
      throw failure as SocketError;
    }
  }
}

function trustIn(endpoint: Endpoint, verification: PeerVerification): PeerTrust {
  if (verification === 'none') {
    return 'unverified';
  }
  if (UnverifiedHosts.has(endpoint.host)) {
    return 'unverified-until-restart';
  }
  return verification === 'full' ? 'verified' : 'chain-only';
}
