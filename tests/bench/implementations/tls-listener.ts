/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import tls from 'node:tls';
import type { ServerIdentity } from '../scenarios/scenario';
import type { Fail, Listener, StreamEvents, StreamLink } from '../sockets';
import { linkOf, listen, subscribe } from './node-stream';

/** The TLS server of every implementation, on bare `node:tls`. */
export function listenTls(
  identity: ServerIdentity,
  accept: (link: StreamLink<Uint8Array>) => StreamEvents<Uint8Array>,
  fail: Fail,
): Promise<Listener> {
  const server = tls.createServer({ cert: identity.certificate, key: identity.privateKey, noDelay: true }, (socket) => {
    subscribe(socket, accept(linkOf(socket)));
  });
  server.on('tlsClientError', fail);
  return listen(server);
}
