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
import type { TransportEvents } from './StreamTransport';
import { moreTelling } from './addressFailures';
import { explainTlsFailure } from './TlsFailure';
import { TlsTransport } from './TlsTransport';

/** Where another address family of the name may do better. */
const TRY_OTHER_FAMILY: ErrorCode[] = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'ETIMEDOUT',
];

/** One TLS connect: from checked material to a peer whose identity is checked. */
export class TlsDialer {
  private readonly attempt: Attempt;
  private readonly events: TransportEvents;
  private readonly options: TlsOptions;
  private readonly verification: PeerVerification;
  private readonly deadlineMs: number;

  constructor(attempt: Attempt, events: TransportEvents, options: TlsOptions, deadlineMs: number) {
    this.attempt = attempt;
    this.events = events;
    this.options = options;
    this.verification = options.verification ?? 'full';
    this.deadlineMs = deadlineMs;
  }

  /** The name's address families are tried in turn, each in an equal part of the time that is left. Rejects as `TlsClient.connect` says. */
  async dial(): Promise<TlsTransport> {
    const secure = await nativeSecureOptions(this.options);
    const addresses = firstOfEachFamily(await NameResolver.resolve(this.attempt.endpoint, this.remainingMs()));
    let failure: SocketError | undefined = undefined;
    for (let index = 0; index < addresses.length; index++) {
      this.attempt.throwIfCanceled();
      const partMs = Math.ceil(this.remainingMs() / (addresses.length - index));
      try {
        return await this.dialAddress(addresses[index] as Endpoint, secure, partMs);
      } catch (error) {
        const next = error as SocketError;
        if (!TRY_OTHER_FAMILY.includes(next.code)) {
          throw next;
        }
        failure = moreTelling(failure, next);
      }
    }
    throw failure ?? new SocketError('ENOTFOUND', 'connect', 'no address', { endpoint: this.attempt.endpoint });
  }

  private async dialAddress(address: Endpoint, secure: NativeSecureOptions, partMs: number): Promise<TlsTransport> {
    const endpoint = this.attempt.endpoint;
    const family: AddressFamily = address.kind === 'IPv6' ? 'IPv6' : 'IPv4';
    const transport = new TlsTransport(this.events);
    const native = this.nativeOptions(family, secure);
    this.attempt.use(transport);
    try {
      await transport.prepare(family);
      this.attempt.throwIfCanceled();
      if (this.verification === 'none' && endpoint.kind === 'name') {
        UnverifiedHosts.add(endpoint.host); // Before: a handshake that ends after the timeout leaves its trust, too.
      }
      await transport.connect(native, endpoint, partMs);
      this.attempt.throwIfCanceled();
      await this.checkIdentity(transport);
      return transport;
    } catch (failure) {
      await transport.close();
      this.attempt.throwIfCanceled();
      throw await explainTlsFailure(SocketError.from(failure as NativeError, 'connect', endpoint), this.attempt, {
        address: address,
        native: native,
        deadlineMs: this.deadlineMs,
      });
    }
  }

  /** The name goes to the native module as it is: it is what SNI carries. Its family says which address is used. */
  private nativeOptions(family: AddressFamily, secure: NativeSecureOptions): NativeTlsConnectOptions {
    const endpoint = this.attempt.endpoint;
    const native: NativeTlsConnectOptions = {
      address: { address: endpoint.host, port: endpoint.port, family: nativeFamily(family) },
      secureOptions: secure,
      skipRemoteValidation: this.verification === 'none',
    };
    if (this.options.alpnProtocols !== undefined) {
      native.ALPNProtocols = this.options.alpnProtocols;
    }
    return native;
  }

  private async checkIdentity(transport: TlsTransport): Promise<void> {
    if (this.verification !== 'full') {
      return;
    }
    const endpoint = this.attempt.endpoint;
    const certificate = await transport.ask((native: NativeTlsSocket): Promise<NativeCertificate> =>
      native.getRemoteCertificate(),
    );
    const identity = HostIdentity.check(this.options.expectedHost ?? endpoint.host, certificate.data);
    if (identity.kind === 'mismatch') {
      throw new SocketError('TLS_IDENTITY', 'connect', identity.problem, {
        endpoint: endpoint,
        peerCertificate: await readable(certificate.data),
      });
    }
  }

  private remainingMs(): number {
    return Math.max(1, this.deadlineMs - Date.now());
  }
}

/** Undefined where the bytes are no certificate, which is a mismatch, too. */
async function readable(der: Uint8Array): Promise<CertificateInfo | undefined> {
  try {
    return await CertificateInfo.fromDer(der);
  } catch {
    return undefined;
  }
}

function firstOfEachFamily(addresses: Endpoint[]): Endpoint[] {
  return addresses.filter(
    (address: Endpoint, index: number): boolean =>
      addresses.findIndex((other: Endpoint): boolean => other.kind === address.kind) === index,
  );
}
