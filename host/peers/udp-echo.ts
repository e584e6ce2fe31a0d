/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { Peer, PeerOptions } from './peer';

/** A UDP socket that sends each datagram back to where it came from, empty ones too. */
export async function startUdpEcho(options: PeerOptions): Promise<Peer> {
  const socket = createSocket(isIPv6(options.host) ? 'udp6' : 'udp4');
  const report = (error: Error | null): void => {
    if (error !== null) {
      options.onConnectionError?.(error);
    }
  };
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ address: options.host, port: options.port, exclusive: true }, () => {
      socket.off('error', reject);
      resolve();
    });
  });
  socket.on('error', report);
  socket.on('message', (datagram, sender) => {
    // Port 0 can't be answered; a datagram with it is forged or broken.
    if (sender.port !== 0) {
      socket.send(datagram, sender.port, sender.address, report);
    }
  });
  const { address, port } = socket.address();
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= new Promise<void>((resolve) => socket.close(resolve)));
  return { address, port, close };
}
