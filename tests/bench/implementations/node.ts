/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import dgram from 'node:dgram';
import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { participate } from '../participant';
import type { Sockets } from '../sockets';
import { FILLER, HOST } from '../sockets';
import { linkOf, listen, subscribe } from './node-stream';

interface NodeAddress {
  address: string;
  port: number;
}

/** Bare `node:` sockets, with callbacks, as their documentation uses them. */
const nodeSockets: Sockets<Uint8Array, NodeAddress> = {
  message: (byteCount) => Buffer.alloc(byteCount, FILLER),

  address: (port) => ({ address: HOST, port }),

  listenTcp: (accept, fail) => {
    const server = net.createServer({ noDelay: true }, (socket) => subscribe(socket, accept(linkOf(socket))));
    server.on('error', fail);
    return listen(server);
  },

  connectTcp: async (port, events) => {
    const socket = net.connect({ host: HOST, port, noDelay: true });
    subscribe(socket, events);
    await once(socket, 'connect');
    return linkOf(socket);
  },

  connectTls: async (port, authority, events) => {
    const socket = tls.connect({ host: HOST, port, ca: authority });
    socket.setNoDelay(true);
    subscribe(socket, events);
    await once(socket, 'secureConnect');
    return linkOf(socket);
  },

  bindUdp: async (events) => {
    const socket = dgram.createSocket('udp4');
    socket.on('message', events.received);
    socket.on('error', events.failed);
    socket.bind(0, HOST);
    await once(socket, 'listening');
    return {
      port: socket.address().port,
      send: (bytes, to, taken) => socket.send(bytes, to.port, to.address, taken),
      close: async () => {
        const closed = once(socket, 'close');
        socket.close();
        await closed;
      },
    };
  },
};

participate(nodeSockets);
