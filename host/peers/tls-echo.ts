/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { DEFAULT_CIPHERS, createServer } from 'node:tls';
import type { KeyedCertificate } from './issue';
import type { Peer, PeerOptions } from './peer';
import { echo, listen } from './peer';

export interface TlsEchoOptions extends PeerOptions {
  readonly server: KeyedCertificate;
  /**
   * PEM of the CA that has to have issued the clients' certificates: two-way authentication, in which a client without
   * a good certificate is refused. Default: one-way, clients are not asked.
   */
  readonly clientAuthority?: string;
}

/** TLS 1.2 with RSA key exchange, which the guide asks for. Node's default list need not have it for ever. */
const GUIDE_CIPHER = 'AES256-SHA256';

/** A TLS 1.2 and 1.3 server that sends back what it gets. Failed handshakes go to `onConnectionError`. */
export async function startTlsEcho(options: TlsEchoOptions): Promise<Peer> {
  const server = createServer(
    {
      key: options.server.privateKey,
      cert: options.server.certificate,
      ...(options.clientAuthority === undefined
        ? {}
        : { ca: options.clientAuthority, requestCert: true, rejectUnauthorized: true }),
      minVersion: 'TLSv1.2',
      ciphers: `${DEFAULT_CIPHERS}:${GUIDE_CIPHER}`,
    },
    (socket) => echo(socket, options),
  );
  server.on('tlsClientError', (error) => options.onConnectionError?.(error));
  return listen(server, options);
}
