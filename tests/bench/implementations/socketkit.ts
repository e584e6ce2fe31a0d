/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Endpoint, TcpClient, TcpServer, TlsClient, UdpSocket } from 'socketkit';
import type { StreamConnection } from 'socketkit';
import { participate } from '../participant';
import type { Fail, Sockets, StreamEvents, StreamLink } from '../sockets';
import { FILLER, HOST } from '../sockets';

/** socketkit, as an app uses it. */
const socketkitSockets: Sockets<ArrayBuffer, Endpoint> = {
  message: (byteCount) => new Uint8Array(byteCount).fill(FILLER).buffer,

  address: (port) => Endpoint.of(HOST, port),

  listenTcp: async (accept, fail, readBytes) => {
    const server = new TcpServer();
    server.connection.on((connection) => subscribe(connection, accept(linkOf(connection, fail))));
    server.failed.on(fail);
    const { port } = await server.listen(Endpoint.of(HOST, 0, 'bind'), {
      noDelay: true,
      receiveBufferBytes: readBytes,
    });
    return { port, close: () => server.close().then(() => undefined) };
  },

  connectTcp: async (port, events) => {
    const client = new TcpClient();
    subscribe(client, events);
    await client.connect(Endpoint.of(HOST, port), { noDelay: true });
    return linkOf(client, events.failed);
  },

  connectTls: async (port, authority, events) => {
    const client = new TlsClient();
    subscribe(client, events);
    await client.connect(Endpoint.of(HOST, port), { caPem: authority, noDelay: true });
    return linkOf(client, events.failed);
  },

  bindUdp: async (events) => {
    const udp = new UdpSocket();
    udp.message.on(({ bytes, from }) => events.received(bytes, from));
    udp.closed.on(({ error }) => {
      if (error !== undefined) {
        events.failed(error);
      }
    });
    const { port } = await udp.bind(Endpoint.of(HOST, 0, 'bind'));
    return {
      port,
      send: (bytes, to, taken) => void udp.send(bytes, to).then(taken, events.failed),
      close: () => udp.close(),
    };
  },
};

function subscribe(connection: StreamConnection, events: StreamEvents<ArrayBuffer>): void {
  connection.message.on(events.received);
  connection.closed.on(({ error }) => {
    if (error !== undefined) {
      events.failed(error);
    }
  });
}

function linkOf(connection: StreamConnection, fail: Fail): StreamLink<ArrayBuffer> {
  return {
    send: (bytes, taken) => void connection.send(bytes).then(taken, fail),
    close: () => connection.close(),
  };
}

participate(socketkitSockets);
