/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Server, Socket } from 'node:net';

export interface PeerOptions {
  /** The local address to listen on, such as `127.0.0.1`, `::1` or `0.0.0.0`. */
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Hears of a failing connection or datagram; the peer goes on. Default: such errors are dropped. */
  readonly onConnectionError?: (error: Error) => void;
}

/** A running server. */
export interface Peer {
  readonly address: string;
  readonly port: number;
  /** Ends all its connections and resolves when the port is free. A second call resolves, too. */
  close(): Promise<void>;
}

/** Listens with a server of `node:net` or `node:tls`; rejects with its error, such as `EADDRINUSE`. */
export async function listen(server: Server, options: PeerOptions): Promise<Peer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: options.host, port: options.port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  // After it listens, accepting can fail, for example when the process has no descriptor left.
  server.on('error', (error) => options.onConnectionError?.(error));
  const local = server.address();
  if (local === null || typeof local === 'string') {
    throw new Error('The server has no network address');
  }
  const close = async (): Promise<void> => {
    const isClosed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) {
      socket.destroy();
    }
    await isClosed;
  };
  return { address: local.address, port: local.port, close };
}

/**
 * Sends back what comes in, byte by byte, no faster than the other side reads. When the other side ends its half,
 * what is on the way still goes back before this half ends, too.
 */
export function echo(socket: Socket, options: PeerOptions): void {
  socket.on('error', (error) => options.onConnectionError?.(error));
  socket.pipe(socket);
}
