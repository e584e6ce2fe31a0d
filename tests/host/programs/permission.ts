/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';

/** Calls everything that wants ohos.permission.INTERNET and prints the codes; the test takes the permission away. */
const LOOPBACK: socket.NetAddress = { address: '127.0.0.1', port: 0, family: 1 };
const tcp = socket.constructTCPSocketInstance();
const server = socket.constructTCPSocketServerInstance();
const udp = socket.constructUDPSocketInstance();
const tls = socket.constructTLSSocketInstance();

const calls: Record<string, () => Promise<unknown>> = {
  'tcp.bind': () => tcp.bind(LOOPBACK),
  'tcp.connect': () => tcp.connect({ address: LOOPBACK }),
  'tcp.send': () => tcp.send({ data: 'x' }),
  'tcp.close': () => tcp.close(),
  'tcp.getState': () => tcp.getState(),
  'tcp.getRemoteAddress': () => tcp.getRemoteAddress(),
  'tcp.setExtraOptions': () => tcp.setExtraOptions({}),
  'server.listen': () => server.listen(LOOPBACK),
  'server.getState': () => server.getState(),
  'server.setExtraOptions': () => server.setExtraOptions({}),
  'udp.bind': () => udp.bind(LOOPBACK),
  'udp.send': () => udp.send({ data: 'x', address: LOOPBACK }),
  'udp.close': () => udp.close(),
  'tls.bind': () => tls.bind(LOOPBACK),
  'wrong argument': () => (tcp as unknown as { bind(): Promise<void> }).bind(),
  'tcp.getLocalAddress': () => tcp.getLocalAddress(),
  'tcp.getSocketFd': () => tcp.getSocketFd(),
  'tls.getProtocol': () => tls.getProtocol(),
};

const codes: Record<string, unknown> = {};
for (const [name, start] of Object.entries(calls)) {
  codes[name] = await start().then(
    () => 'resolved',
    (error: unknown) => (error as { code: number }).code,
  );
}
console.log(JSON.stringify(codes));
process.exit(0); // What could be bound stays bound.
