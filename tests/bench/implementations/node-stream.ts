/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Listener, StreamEvents, StreamLink } from '../sockets';
import { HOST } from '../sockets';

/** Node's own sockets as links; those of `node:tls` are of the same kind. */
export function linkOf(socket: Socket): StreamLink<Uint8Array> {
  return {
    send: (bytes, taken) => void socket.write(bytes, taken),
    close: async () => {
      const closed = once(socket, 'close');
      socket.destroy();
      await closed;
    },
  };
}

export function subscribe(socket: Socket, events: StreamEvents<Uint8Array>): void {
  socket.on('data', events.received);
  socket.on('error', events.failed);
}

export async function listen(server: Server): Promise<Listener> {
  server.listen(0, HOST);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}
