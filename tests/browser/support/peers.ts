/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

/** A TCP server on 127.0.0.1, in the process of the test. */
export interface TestServer {
  /** `address:port` */
  readonly endpoint: string;
  /** The next connection; each is given once. */
  accepted(): Promise<Socket>;
  close(): Promise<void>;
}

export async function startServer(onConnection: (socket: Socket) => void = () => undefined): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const waiting: Socket[] = [];
  let taker: ((socket: Socket) => void) | undefined;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()); // A device that loses its network resets.
    socket.on('close', () => sockets.delete(socket));
    onConnection(socket);
    if (taker === undefined) {
      waiting.push(socket);
    } else {
      taker(socket);
      taker = undefined;
    }
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted: () =>
      new Promise((resolve) => {
        const socket = waiting.shift();
        if (socket === undefined) {
          taker = resolve;
        } else {
          resolve(socket);
        }
      }),
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export function echo(socket: Socket): void {
  socket.pipe(socket);
}

/** An endpoint that was free a moment ago. */
export async function closedEndpoint(): Promise<string> {
  const server = await startServer();
  await server.close();
  return server.endpoint;
}
