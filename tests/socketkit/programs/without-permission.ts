/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Endpoint, SocketError, TcpClient, TcpServer, TlsClient, UdpSocket } from 'socketkit';

/** What each class answers in an app whose module.json5 requests nothing; printed as JSON. */
const loopback = Endpoint.of('127.0.0.1', 0, 'bind');
const peer = Endpoint.of('127.0.0.1', 9);

const calls: Record<string, () => Promise<unknown>> = {
  'TcpClient.connect': () => new TcpClient().connect(peer),
  'TcpClient.connect by name': () => new TcpClient().connect(Endpoint.of('localhost', 9)),
  'TcpServer.listen': () => new TcpServer().listen(loopback),
  'UdpSocket.bind': () => new UdpSocket().bind(loopback),
  'TlsClient.connect': () => new TlsClient().connect(peer),
};

const answers: Record<string, unknown> = {};
for (const [name, start] of Object.entries(calls)) {
  answers[name] = await start().then(
    () => 'succeeded',
    (error: unknown) => ({
      code: error instanceof SocketError ? error.code : String(error),
      advice: error instanceof SocketError ? error.advice('en') : '',
    }),
  );
}
console.log(JSON.stringify(answers));
process.exit(0);
