/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import net from 'node:net';
import { Endpoint, TcpServer } from 'socketkit';

/** Closes a server on a device whose server can't be closed, and looks at what is left of it; printed as JSON. */
const server = new TcpServer();
const endpoint = await server.listen(Endpoint.of('127.0.0.1', 0, 'bind'));
const release = await server.close();

const late = net.connect(endpoint.port, '127.0.0.1');
const lateEnd = await new Promise((resolve) => {
  late.on('error', () => resolve('reset'));
  late.on('end', () => resolve('closed'));
  late.resume();
});
const again = await server.listen(endpoint);
console.log(JSON.stringify({ release, lateEnd, listensAgain: again.equals(endpoint) }));
process.exit(0);
