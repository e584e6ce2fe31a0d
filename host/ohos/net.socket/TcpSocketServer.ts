/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import net from 'node:net';
import type { AddressInfo } from 'node:net';
import type socket from '@ohos.net.socket';
import { network } from '../../device/network';
import { ownSockets } from '../../device/network/ownSockets';
import type { ParsedAddress } from './addresses';
import { parseLiteral, toNetAddress } from './addresses';
import type { Settle } from './calls';
import { descriptorOf, hideLaterMembers } from './apiLevels';
import { call, noOptions, query } from './calls';
import { Errno, errnoOf, serverError, socketError } from './errors';
import type { ExtraOptions } from './extraOptions';
import { mergeExtraOptions, parseExtraOptions } from './extraOptions';
import { Listeners } from './listeners';
import { applyExtraOptions, TcpSocketConnection } from './TcpSocketConnection';

const NO_DESCRIPTOR = -1;

/** Connections that may wait to be accepted. */
const BACKLOG = 511;

/**
 * A TCP server. Below API 20 it can't be closed. It delivers a connection only to a `connect` listener that is
 * there when the client arrives, and none any more after `off('connect')`, until the next `listen`.
 */
export class TcpSocketServer implements socket.TCPSocketServer {
  readonly #listeners = new Listeners();
  /** The last one is the one that answers; those of earlier `listen` calls stay open, as natively. */
  #servers: net.Server[] = [];
  readonly #releases = new Map<net.Server, () => void>();
  readonly #connections = new Set<TcpSocketConnection>();
  #options: ExtraOptions = {};
  #delivers = false;
  #wasClosed = false;
  /** Counts the calls of `close`: a `listen` that was under way then opens nothing any more. */
  #closes = 0;

  listen(...args: unknown[]): Promise<void> {
    return call(args, 1, parseLiteral, (address, settle) => this.#listen(address, address.port, settle));
  }

  #listen(address: ParsedAddress, port: number, settle: Settle<void>): void {
    const closesBefore = this.#closes;
    const server = net.createServer({ pauseOnConnect: true, allowHalfOpen: true });
    server.on('connection', (stream) => this.#accept(stream));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) {
        this.#listen(address, 0, settle); // A busy port becomes a random one.
      } else {
        settle.reject(serverError(errnoOf(error)));
      }
    });
    server.listen({ host: network.bindAddress(address.host), port, backlog: BACKLOG, exclusive: true }, () => {
      const { address: host, port: taken } = server.address() as AddressInfo;
      this.#releases.set(server, ownSockets.claim('tcp', host, taken));
      server.removeAllListeners('error');
      server.on('error', (error) => this.#listeners.emit('error', { code: errnoOf(error) }));
      if (this.#closes === closesBefore) {
        this.#servers.push(server);
        this.#delivers = true;
      } else {
        this.#stop(server);
      }
      settle.resolve();
    });
  }

  #stop(server: net.Server): void {
    this.#releases.get(server)?.();
    this.#releases.delete(server);
    server.close();
  }

  #accept(stream: net.Socket): void {
    if (!network.reaches('tcp', stream.remoteAddress ?? '', stream.remotePort ?? 0)) {
      stream.resetAndDestroy(); // On a device nothing of it would have arrived.
      return;
    }
    const connection = TcpSocketConnection.accept(stream);
    if (connection === undefined) {
      return;
    }
    this.#connections.add(connection);
    stream.once('close', () => this.#connections.delete(connection));
    applyExtraOptions(connection, this.#options);
    if (this.#delivers && this.#listeners.has('connect')) {
      this.#listeners.emit('connect', connection);
    } else {
      stream.unref(); // Nobody will ever hear of it, so it must not keep the process.
    }
  }

  getState(...args: unknown[]): Promise<socket.SocketStateBase> {
    return call(args, 0, noOptions, (_, settle) => {
      const listening = this.#servers.length > 0;
      settle.resolve({ isBound: listening, isClose: !listening && this.#wasClosed, isConnected: listening });
    });
  }

  getLocalAddress(...args: unknown[]): Promise<socket.NetAddress> {
    return query(args, (settle) => {
      const address = this.#servers.at(-1)?.address() as AddressInfo | undefined;
      if (address === undefined) {
        settle.reject(socketError(Errno.EBADF));
      } else {
        settle.resolve(toNetAddress(address));
      }
    });
  }

  /** For the clients that are there and those to come; before `listen` 2303109. */
  setExtraOptions(...args: unknown[]): Promise<void> {
    return call(args, 1, parseExtraOptions, (options, settle) => {
      if (this.#servers.length === 0) {
        settle.reject(serverError(Errno.EBADF));
        return;
      }
      this.#options = mergeExtraOptions(this.#options, options);
      this.#connections.forEach((connection) => applyExtraOptions(connection, options));
      settle.resolve();
    });
  }

  on(...args: unknown[]): void {
    this.#listeners.on(args[0], args[1]);
  }

  off(...args: unknown[]): void {
    this.#listeners.off(args[0], args[1]);
    if (args[0] === 'connect' && !this.#listeners.has('connect')) {
      this.#delivers = false;
    }
  }

  /** Stops listening and leaves the accepted connections open. Never fails, not even without `listen`. */
  close(...args: unknown[]): Promise<void> {
    return call(args, 0, noOptions, (_, settle) => {
      const servers = this.#servers;
      this.#servers = [];
      this.#closes += 1;
      this.#wasClosed ||= servers.length > 0;
      this.#options = {};
      // Node's own callback waits for the connections, too; the descriptor is free at once.
      servers.forEach((server) => this.#stop(server));
      settle.resolve();
    });
  }

  getSocketFd(...args: unknown[]): Promise<number> {
    return query(args, (settle) => settle.resolve(descriptorOf(this.#servers.at(-1)) ?? NO_DESCRIPTOR));
  }
}

hideLaterMembers(TcpSocketServer, { close: 20, getSocketFd: 23 });
