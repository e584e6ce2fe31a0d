/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { nativeFamily } from '../endpoint/Endpoint';
import type { Endpoint } from '../endpoint/Endpoint';
import type { AddressFamily } from '../endpoint/IpAddress';
import type { SocketError } from '../errors/SocketError';
import type { Attempt } from '../native/Attempt';
import type {
  NativeAddress,
  NativeCertificate,
  NativeSecureOptions,
  NativeTlsConnectOptions,
  NativeTlsSocket,
} from '../native/types';
import { CertificateInfo } from '../tls/CertificateInfo';
import type { TransportEvents } from './StreamTransport';
import { TcpTransport } from './TcpTransport';
import { TlsTransport } from './TlsTransport';

/** What was tried. */
export interface FailedHandshake {
  /** A literal: where the name led to. */
  address: Endpoint;
  native: NativeTlsConnectOptions;
  /** When the time of the whole connect is over, as of `Date.now()`. */
  deadlineMs: number;
}

/** `no-answer`: not in the time that there was. */
export type ProbedHandshake = 'succeeds' | 'fails' | 'no-answer';

/** Each probe gets this long, and no more than is left of the connect: the caller waits for it. */
const PROBE_TIMEOUT_MS = 2_000;

const SILENT: TransportEvents = {
  received: (): void => undefined,
  ended: (): void => undefined,
  failed: (): void => undefined,
};

/**
 * Short connections that try parts of a TLS connect which failed as a whole. They carry no data and don't show this
 * side's certificate. They belong to the attempt: canceling it closes the one under way, and each method then rejects
 * with `ECANCELED`. Where no time is left nothing is tried, and the answer is that nothing was found.
 */
export class TlsProbes {
  private readonly attempt: Attempt;
  private readonly tried: FailedHandshake;

  constructor(attempt: Attempt, tried: FailedHandshake) {
    this.attempt = attempt;
    this.tried = tried;
  }

  /** Why TCP does not reach the peer; undefined where it does. */
  async tcpFailure(): Promise<SocketError | undefined> {
    this.attempt.throwIfCanceled();
    const timeoutMs = this.timeoutMs();
    if (timeoutMs <= 0) {
      return undefined;
    }
    const transport = new TcpTransport(SILENT);
    this.attempt.use(transport);
    try {
      await transport.connect(this.tried.address, timeoutMs);
      return undefined;
    } catch (failure) {
      return failure as SocketError;
    } finally {
      await transport.close();
    }
  }

  /** The same handshake once more, verified, without this side's certificate. */
  async verifiedHandshake(): Promise<ProbedHandshake> {
    this.attempt.throwIfCanceled();
    const timeoutMs = this.timeoutMs();
    if (timeoutMs <= 0) {
      return 'no-answer';
    }
    const secure = withoutKey(this.tried.native.secureOptions);
    if (this.tried.native.secureOptions.ca !== undefined) {
      secure.ca = this.tried.native.secureOptions.ca;
    }
    const transport = new TlsTransport(SILENT);
    this.attempt.use(transport);
    try {
      await this.shakeHands(transport, { address: this.tried.native.address, secureOptions: secure }, timeoutMs);
      return 'succeeds';
    } catch (failure) {
      return (failure as SocketError).code === 'ETIMEDOUT' ? 'no-answer' : 'fails';
    } finally {
      await transport.close();
    }
  }

  /** The peer's certificate, unverified; undefined where a handshake fails even so. */
  async certificate(): Promise<CertificateInfo | undefined> {
    this.attempt.throwIfCanceled();
    const timeoutMs = this.timeoutMs();
    if (timeoutMs <= 0) {
      return undefined;
    }
    const options: NativeTlsConnectOptions = {
      address: this.unsharedAddress(),
      secureOptions: withoutKey(this.tried.native.secureOptions),
      skipRemoteValidation: true,
    };
    const transport = new TlsTransport(SILENT);
    this.attempt.use(transport);
    try {
      await this.shakeHands(transport, options, timeoutMs);
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

  private async shakeHands(
    transport: TlsTransport,
    options: NativeTlsConnectOptions,
    timeoutMs: number,
  ): Promise<void> {
    await transport.prepare(familyOf(this.tried.address));
    this.attempt.throwIfCanceled();
    await transport.connect(options, this.tried.address, timeoutMs);
  }

  /**
   * The native module keeps the chain of a peer that it did not verify, and trusts it from then on at the very name that
   * it was given, letter by letter. In capitals a name is the same one for DNS and for the server, which chooses its
   * certificate by it, but not one that an `Endpoint` connects by. For an address nothing is kept.
   */
  private unsharedAddress(): NativeAddress {
    const address = this.tried.address;
    const name = this.attempt.endpoint.host;
    const capitals = name.toUpperCase();
    return this.attempt.endpoint.kind !== 'name' || capitals === name
      ? address.toNative()
      : { address: capitals, port: address.port, family: nativeFamily(familyOf(address)) };
  }

  private timeoutMs(): number {
    return Math.min(PROBE_TIMEOUT_MS, this.tried.deadlineMs - Date.now());
  }
}

function familyOf(address: Endpoint): AddressFamily {
  return address.kind === 'IPv6' ? 'IPv6' : 'IPv4';
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
