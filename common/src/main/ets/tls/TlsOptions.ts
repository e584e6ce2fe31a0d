/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { NativeProtocol } from '../native/types';
import type { TcpOptions } from '../stream/TcpOptions';

/** Only the server shows a certificate. */
export interface OneWayAuthentication {
  kind: 'one-way';
}

/** Both sides show a certificate. */
export interface TwoWayAuthentication {
  kind: 'two-way';
  /** This client's certificate as PEM text; not a path. */
  certificatePem: string;
  /** Its private key as PEM text: RSA or EC. */
  keyPem: string;
  /** Of an encrypted key. The guide's `passwd` is not what the native module reads. */
  password?: string;
}

export type TlsAuthentication = OneWayAuthentication | TwoWayAuthentication;

/**
 * What is verified of the server:
 *
 * - `full`: that its certificate leads to a trusted CA, and that it names the host (which the native module never
 *   compares)
 * - `chain-only`: the first of the two
 * - `none`: nothing. Anybody may be at the other end. See `UnverifiedHosts` for what stays of it.
 */
export type PeerVerification = 'full' | 'chain-only' | 'none';

/** Versions of TLS that the platform has. */
export type TlsVersion = NativeProtocol;

/** Options of one TLS connect. The options of the stream are set as soon as the connection is there. */
export interface TlsOptions extends TcpOptions {
  /** One-way where absent. */
  authentication?: TlsAuthentication;
  /** CA certificates as PEM text, **added** to the system's; only the system's where absent. */
  caPem?: string | string[];
  /** `full` where absent. */
  verification?: PeerVerification;
  /** The name or address that the certificate has to have instead of the one that is connected to. */
  expectedHost?: string;
  /** The platform's choice where absent. */
  protocols?: TlsVersion[];
  /** Names in OpenSSL's notation, separated by colons. */
  cipherSuite?: string;
  /** Names in OpenSSL's notation, separated by colons. */
  signatureAlgorithms?: string;
  /** Of meaning to servers; has no effect on a client (docs/native-behaviour.md, "TLS"). */
  useRemoteCipherPrefer?: boolean;
  /** Passed on; the native module accepts it and does not send it. */
  alpnProtocols?: string[];
  /** For the whole connect, with the resolution of a name and the handshake; 10000 where absent. */
  connectTimeoutMs?: number;
}
