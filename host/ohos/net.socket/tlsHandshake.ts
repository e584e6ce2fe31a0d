/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import net from 'node:net';
import tls from 'node:tls';
import type { TlsConnectOptions } from './tlsOptions';
import { contextFor } from './tlsOptions';

/**
 * Begins TLS on a TCP connection. Undefined for an unusable PEM text, password or cipher list: the native code reports no
 * more than that either.
 */
export function beginHandshake(tcp: net.Socket, options: TlsConnectOptions): tls.TLSSocket | undefined {
  const { host } = options.address;
  let secureContext: tls.SecureContext;
  try {
    secureContext = contextFor(host, options.secure);
  } catch {
    return undefined;
  }
  const stream = tls.connect({
    socket: tcp,
    secureContext,
    rejectUnauthorized: !options.skipRemoteValidation,
    checkServerIdentity: () => undefined, // The native client compares no name.
    ...(net.isIP(host) === 0 ? { servername: host } : {}),
  });
  stream.allowHalfOpen = true;
  return stream;
}
