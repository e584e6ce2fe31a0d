/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import socket from '@ohos.net.socket';

/**
 * A second device: it echoes what reaches its TCP server and its UDP socket, both on the port that is its argument.
 * Prints a line for what came, with where from.
 */
const port = Number(process.argv[2]);
const decoder = new TextDecoder();
const server = socket.constructTCPSocketServerInstance();
server.on('connect', (client) => {
  client.on('message', ({ message, remoteInfo }) => {
    console.log(`tcp ${remoteInfo.address} ${decoder.decode(message)}`);
    void client.send({ data: message });
  });
});
await server.listen({ address: '0.0.0.0', port, family: 1 });
const udp = socket.constructUDPSocketInstance();
udp.on('message', ({ message, remoteInfo }) => {
  console.log(`udp ${remoteInfo.address} ${decoder.decode(message)}`);
  void udp.send({ data: message, address: { address: remoteInfo.address, port: remoteInfo.port, family: 1 } });
});
await udp.bind({ address: '0.0.0.0', port, family: 1 });
const { address, port: taken } = await server.getLocalAddress();
console.log(`listening ${address} ${String(taken)}`);
