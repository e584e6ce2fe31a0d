/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { createServer as createTlsServer } from 'node:tls';
import { Endpoint } from 'socketkit';
import type { Peer } from '../../../host/peers/peer';
import { listen } from '../../../host/peers/peer';
import { startDeafServer } from '../../support/deaf-server';

const HOST = '127.0.0.1';

/** A server that does to its clients what a test tells it to. */
export interface HostilePeer extends Peer {
  readonly endpoint: Endpoint;
  /** All that it has served, open or not, in the order in which they came. */
  readonly connections: readonly Socket[];
}

/** @param number of the connection, from 1 on */
export type Serve = (socket: Socket, number: number) => void;

/** It does not end its half when the client ends the other, and sends small pieces at once. */
const BEHAVIOUR = { noDelay: true, allowHalfOpen: true };

export function startTcpPeer(serve: Serve): Promise<HostilePeer> {
  return start(createServer(BEHAVIOUR), 'connection', serve);
}

/** Failed handshakes are the client's to tell of. */
export function startTlsPeer(options: TlsOptions, serve: Serve): Promise<HostilePeer> {
  return start(createTlsServer({ ...BEHAVIOUR, ...options }), 'secureConnection', serve);
}

/** What happens on the way to the bytes that the server sends. */
export type Tamper = (bytes: Buffer, client: Socket, server: Socket) => void;

/** Stands between a client and a good server. Its connections are the client's. */
export function startRelay(target: Endpoint, tamper: Tamper): Promise<HostilePeer> {
  return startTcpPeer((near) => passOn(near, target, tamper));
}

/** Connects a client with a server, byte by byte unless told otherwise. */
export function passOn(near: Socket, target: Endpoint, tamper: Tamper = (bytes) => near.write(bytes)): void {
  const far = connect({ host: target.host, port: target.port, noDelay: true });
  far.on('error', () => near.destroy());
  near.on('data', (bytes) => far.write(bytes));
  far.on('data', (bytes) => tamper(bytes, near, far));
  near.on('close', () => far.destroy());
  near.on('end', () => far.end());
  far.on('end', () => near.end());
}

/** Where TCP itself never gets an answer. */
export async function startDeafPeer(): Promise<Pick<HostilePeer, 'endpoint' | 'close'>> {
  const deaf = await startDeafServer();
  return {
    endpoint: Endpoint.of(HOST, deaf.port),
    close: () => {
      deaf.close();
      return Promise.resolve();
    },
  };
}

async function start(server: Server, event: string, serve: Serve): Promise<HostilePeer> {
  const connections: Socket[] = [];
  server.on(event, (socket: Socket) => {
    socket.on('error', () => undefined); // Whoever misbehaves gets reset sometimes.
    serve(socket, connections.push(socket));
  });
  const peer = await listen(server, { host: HOST, port: 0 });
  return { ...peer, endpoint: Endpoint.of(peer.address, peer.port), connections };
}
