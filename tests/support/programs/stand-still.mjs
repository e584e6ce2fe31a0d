/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import net from 'node:net';
import process from 'node:process';

/** Listens with a queue of one, tells its parent the port, and then blocks its only thread for good. */
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  process.send?.(port, () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
});
