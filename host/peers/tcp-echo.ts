/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createServer } from 'node:net';
import type { Peer, PeerOptions } from './peer';
import { echo, listen } from './peer';

/** A TCP server that sends back what it gets, until the client has ended its half and has everything. */
export async function startTcpEcho(options: PeerOptions): Promise<Peer> {
  return listen(
    createServer({ noDelay: true }, (socket) => echo(socket, options)),
    options,
  );
}
