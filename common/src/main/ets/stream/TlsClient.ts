/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { nativeFamily } from '../endpoint/Endpoint';
import type { Endpoint } from '../endpoint/Endpoint';
import type { AddressFamily } from '../endpoint/IpAddress';
import { NameResolver } from '../endpoint/NameResolver';
import type { ErrorCode } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import type { Attempt } from '../native/Attempt';
import { checkTimeout, nativeTcpOptions } from '../native/options';
import type {
  NativeCertificate,
  NativeError,
  NativeSecureOptions,
  NativeTlsConnectOptions,
  NativeTlsSocket,
} from '../native/types';
import { CertificateInfo } from '../tls/CertificateInfo';
import { HostIdentity } from '../tls/HostIdentity';
import { nativeSecureOptions } from '../tls/TlsMaterial';
import type { PeerVerification, TlsOptions } from '../tls/TlsOptions';
import { UnverifiedHosts } from '../tls/UnverifiedHosts';
import { ClientStream } from './ClientStream';
import type { Dialed } from './ClientStream';
import type { StreamTuning } from './TcpClient';
import { mergeTcpOptions } from './TcpOptions';
import { explainTlsFailure } from './TlsFailure';
import { TlsTransport } from './TlsTransport';

/** Twice what TCP gets: a handshake takes two or three round trips, and work on both sides. */
const DEFAULT_CONNECT_TIMEOUT_MS = 10_000;
/** Where another address family of the name may do better. */
const TRY_OTHER_FAMILY: ErrorCode[] = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'ETIMEDOUT',
];

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

/** What one connect needs to know, checked before anything reaches the network. */
interface TlsPlan {
  options: TlsOptions;
  secure: NativeSecureOptions;
  verification: PeerVerification;
  deadlineMs: number;
}

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
    return this.readPeerCertificate(this.connected('peerCertificate'));
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
    const plan: TlsPlan = {
      options: options,
      secure: await nativeSecureOptions(options),
      verification: options.verification ?? 'full',
      deadlineMs: deadlineMs,
    };
    const addresses = firstOfEachFamily(await NameResolver.resolve(attempt.endpoint));
    let failure = new SocketError('ENOTFOUND', 'connect', 'no address', { endpoint: attempt.endpoint });
    for (const address of addresses) {
      attempt.throwIfCanceled();
      try {
        return await this.dialFamily(attempt, plan, address);
      } catch (error) {
        failure = error as SocketError;
        if (!TRY_OTHER_FAMILY.includes(failure.code)) {
          throw failure;
        }
      }
    }
    throw failure;
  }

  private async dialFamily(attempt: Attempt, plan: TlsPlan, address: Endpoint): Promise<Dialed<TlsTransport>> {
    const endpoint = attempt.endpoint;
    const family: AddressFamily = address.kind === 'IPv6' ? 'IPv6' : 'IPv4';
    const transport = new TlsTransport(this.events);
    attempt.use(transport);
    try {
      await transport.prepare(family);
      attempt.throwIfCanceled();
      await transport.connect(nativeConnectOptions(endpoint, family, plan), endpoint, remainingMs(plan));
      attempt.throwIfCanceled();
      await this.checkIdentity(transport, endpoint, plan);
      await this.apply(transport, mergeTcpOptions({}, plan.options));
      this.trust = trustOf(endpoint, plan.verification);
      return { transport: transport, remote: await transport.remoteEndpoint() };
    } catch (failure) {
      await transport.close();
      attempt.throwIfCanceled();
      throw await explainTlsFailure(SocketError.from(failure as NativeError, 'connect', endpoint), {
        endpoint: endpoint,
        address: address,
        secure: plan.secure,
        verification: plan.verification,
      });
    }
  }

  private async checkIdentity(transport: TlsTransport, endpoint: Endpoint, plan: TlsPlan): Promise<void> {
    if (plan.verification !== 'full') {
      return;
    }
    const host = plan.options.expectedHost ?? endpoint.host;
    const certificate = await this.readPeerCertificate(transport);
    const identity = HostIdentity.check(host, certificate.der);
    if (identity.kind === 'mismatch') {
      throw new SocketError('TLS_IDENTITY', 'connect', identity.problem, { endpoint: endpoint });
    }
  }

  private async readPeerCertificate(transport: TlsTransport): Promise<CertificateInfo> {
    const raw = await transport.ask((native: NativeTlsSocket): Promise<NativeCertificate> =>
      native.getRemoteCertificate(),
    );
    return CertificateInfo.fromDer(raw.data);
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

/** The name goes to the native module as it is: it is what SNI carries. Its family says which address is used. */
function nativeConnectOptions(endpoint: Endpoint, family: AddressFamily, plan: TlsPlan): NativeTlsConnectOptions {
  const native: NativeTlsConnectOptions = {
    address: { address: endpoint.host, port: endpoint.port, family: nativeFamily(family) },
    secureOptions: plan.secure,
    skipRemoteValidation: plan.verification === 'none',
  };
  if (plan.options.alpnProtocols !== undefined) {
    native.ALPNProtocols = plan.options.alpnProtocols;
  }
  return native;
}

function trustOf(endpoint: Endpoint, verification: PeerVerification): PeerTrust {
  if (verification === 'none') {
    if (endpoint.kind === 'name') {
      UnverifiedHosts.add(endpoint.host);
    }
    return 'unverified';
  }
  if (UnverifiedHosts.has(endpoint.host)) {
    return 'unverified-until-restart';
  }
  return verification === 'full' ? 'verified' : 'chain-only';
}

function firstOfEachFamily(addresses: Endpoint[]): Endpoint[] {
  return addresses.filter(
    (address: Endpoint, index: number): boolean =>
      addresses.findIndex((other: Endpoint): boolean => other.kind === address.kind) === index,
  );
}

function remainingMs(plan: TlsPlan): number {
  return Math.max(1, plan.deadlineMs - Date.now());
}
