/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import net from 'node:net';
import type { AddressInfo } from 'node:net';
import socket from '@ohos.net.socket';

/** A TLS connect with a timeout to a server that accepts and says nothing; prints how it ended. */
const server = net.createServer();
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const tls = socket.constructTLSSocketInstance();
await tls.bind({ address: '127.0.0.1', port: 0, family: 1 });
const address: socket.NetAddress = { address: '127.0.0.1', port: (server.address() as AddressInfo).port, family: 1 };
const options = { address, secureOptions: {}, timeout: 100 };
const code = await tls.connect(options).then(
  () => 0,
  (error: unknown) => (error as { code: number }).code,
);
console.log(JSON.stringify({ code }));
process.exit(0);
