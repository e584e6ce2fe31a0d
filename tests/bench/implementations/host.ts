/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import socket from '@ohos.net.socket';
import { participate } from '../participant';
import type { Fail, Sockets, StreamLink } from '../sockets';
import { FILLER, HOST } from '../sockets';

/** What the client and the connections of a server share. */
type TcpStream = Pick<socket.TCPSocket, 'send' | 'close'>;

/** In API 20, which the declarations don't have yet. */
type ClosableServer = socket.TCPSocketServer & { close(): Promise<void> };

/** The host module in promise form, as an app uses the native one. */
const hostSockets: Sockets<ArrayBuffer, socket.NetAddress> = {
  message: (byteCount) => new Uint8Array(byteCount).fill(FILLER).buffer,

  address: (port) => ({ address: HOST, port }),

  listenTcp: async (accept, fail, readBytes) => {
    const server = socket.constructTCPSocketServerInstance() as ClosableServer;
    server.on('connect', (connection) => {
      const events = accept(linkOf(connection, fail));
      connection.on('message', (value) => events.received(value.message));
      connection.on('error', fail);
    });
    server.on('error', fail);
    await server.listen({ address: HOST, port: 0 });
    const reading = readBytes === undefined ? {} : { receiveBufferSize: readBytes };
    await server.setExtraOptions({ TCPNoDelay: true, ...reading });
    const { port } = await server.getLocalAddress();
    return { port: port ?? 0, close: () => server.close() };
  },

  connectTcp: async (port, events) => {
    const tcp = socket.constructTCPSocketInstance();
    tcp.on('message', (value) => events.received(value.message));
    tcp.on('error', events.failed);
    await tcp.connect({ address: { address: HOST, port } });
    await tcp.setExtraOptions({ TCPNoDelay: true });
    return linkOf(tcp, events.failed);
  },

  connectTls: async (port, authority, events) => {
    const tls = socket.constructTLSSocketInstance();
    await tls.bind({ address: '0.0.0.0' });
    tls.on('message', (value) => events.received(value.message));
    tls.on('error', events.failed);
    await tls.connect({ address: { address: HOST, port }, secureOptions: { ca: authority } });
    await tls.setExtraOptions({ TCPNoDelay: true });
    return {
      send: (bytes, taken) => void tls.send(bytes).then(taken, events.failed),
      close: () => tls.close(),
    };
  },

  bindUdp: async (events) => {
    const udp = socket.constructUDPSocketInstance();
    // The family in remoteInfo is not the one that an address takes.
    udp.on('message', ({ message, remoteInfo: { address, port } }) => events.received(message, { address, port }));
    udp.on('error', events.failed);
    await udp.bind({ address: HOST, port: 0 });
    const { port } = await udp.getLocalAddress();
    return {
      port: port ?? 0,
      send: (bytes, to, taken) => void udp.send({ data: bytes, address: to }).then(taken, events.failed),
      close: () => udp.close(),
    };
  },
};

function linkOf(stream: TcpStream, fail: Fail): StreamLink<ArrayBuffer> {
  return {
    send: (bytes, taken) => void stream.send({ data: bytes }).then(taken, fail),
    close: () => stream.close(),
  };
}

participate(hostSockets);
