/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type net from 'node:net';
import type { AddressInfo } from 'node:net';
import type socket from '@ohos.net.socket';
import { network } from '../../device/network';
import { parseLiteral, resolve, toNetAddress, UNRESOLVED_ON_CONNECT } from './addresses';
import type { MessageSource } from './bytes';
import { dataToSend, inPieces, messageFrom } from './bytes';
import type { Settle } from './calls';
import { call, noOptions, query } from './calls';
import { closeWithoutDescriptor, Errno, errnoOf, socketError } from './errors';
import type { ExtraOptions } from './extraOptions';
import { applyToStream, clientReadBytes, mergeExtraOptions, parseExtraOptions } from './extraOptions';
import { Listeners } from './listeners';
import type { ConnectOptions } from './tcpConnect';
import { leaveFrom, parseConnectOptions } from './tcpConnect';
import { TcpDescriptor } from './tcpDescriptor';
import { addressInfo, closeStream, sourceOf, writeToStream } from './tcpStream';

/** The connected stream and what is known of it. */
interface Connection {
  stream: net.Socket;
  remote: MessageSource;
  /** Kept, as after a reset the native descriptor still has it and Node's is gone. */
  local: AddressInfo | undefined;
  /** `reading` until the peer's FIN; `broken` after a reset, when the native descriptor exists but is not connected. */
  state: 'reading' | 'finished' | 'broken';
}

/**
 * A TCP client. It has a descriptor from `bind` or `connect` to `close`, keeps it through a failed connect (a second
 * one on it answers 2301103), and takes a new one by itself when it is used after `close`.
 */
export class TcpSocket implements socket.TCPSocket {
  readonly #listeners = new Listeners();
  #descriptor: TcpDescriptor | undefined;
  #connection: Connection | undefined;
  #options: ExtraOptions = {};
  #wasClosed = false;

  bind(...args: unknown[]): Promise<void> {
    return call(args, 1, parseLiteral, (address, settle) => {
      // IPv6 has no address of the device's own: all of the PC's then.
      const host = address.family === 4 ? network.bindAddress(address.host) : address.host;
      const errno = this.#open().bind(host, address.family, address.port);
      if (errno === 0) {
        settle.resolve();
      } else {
        settle.reject(socketError(errno));
      }
    });
  }

  connect(...args: unknown[]): Promise<void> {
    return call(args, 1, parseConnectOptions, (options, settle: Settle<void>) => {
      const descriptor = this.#open();
      resolve(options.address, UNRESOLVED_ON_CONNECT, (literal, errno) => {
        if (this.#descriptor !== descriptor) {
          return; // Closed meanwhile: such a connect never settles.
        }
        if (literal === undefined) {
          settle.reject(socketError(errno));
        } else if (this.#connection !== undefined) {
          this.#connected(settle);
        } else {
          this.#connectTo(literal, options, descriptor, settle);
        }
      });
    });
  }

  #connectTo(literal: string, options: ConnectOptions, descriptor: TcpDescriptor, settle: Settle<void>): void {
    const { family, port } = options.address;
    const target = network.target('tcp', literal, port);
    if (!network.reaches('tcp', target, port)) {
      settle.reject(socketError(Errno.ENETUNREACH));
      return;
    }
    leaveFrom(network.sourceFor(target), descriptor, family);
    let isOver = false;
    const failed = socketError(Errno.EINPROGRESS); // Refused, unreachable, timed out: the native code tells no more.
    const giveUp = (): void => {
      finish();
      if (this.#descriptor === descriptor) {
        settle.reject(failed);
      }
    };
    const timer = setTimeout(giveUp, options.timeoutMs);
    const endWatch = network.onLost({ address: target, port }, () => {
      if (this.#descriptor === descriptor) {
        descriptor.abort();
      }
      giveUp();
    });
    const finish = (): void => {
      isOver = true;
      clearTimeout(timer);
      endWatch();
    };
    const errnoAtOnce = descriptor.connect(target, family, port, (errno) => {
      if (isOver) {
        return;
      }
      finish();
      if (this.#descriptor !== descriptor) {
        return;
      }
      if (errno === 0) {
        this.#attach(descriptor.toStream(), descriptor.localAddress());
        this.#connected(settle);
      } else {
        settle.reject(failed);
      }
    });
    if (errnoAtOnce !== 0) {
      finish();
      settle.reject(socketError(errnoAtOnce));
      return;
    }
    descriptor.claim();
  }

  #connected(settle: Settle<void>): void {
    this.#listeners.emit('connect', undefined);
    settle.resolve();
  }

  #attach(stream: net.Socket, local: AddressInfo | undefined): void {
    const connection: Connection = { stream, remote: sourceOf(stream), local, state: 'reading' };
    this.#connection = connection;
    applyToStream(this.#options, stream);
    const stand = network.onLost(connection.remote, () => this.#lose(connection));
    stream.once('close', stand);
    stream.on('data', (chunk: Buffer) => {
      inPieces(chunk, clientReadBytes(this.#options), (piece) => {
        // Looked at for each piece: a listener may have closed the socket.
        if (this.#connection === connection && this.#listeners.has('message')) {
          this.#listeners.emit('message', messageFrom(connection.remote, piece));
        }
      });
    });
    stream.on('end', () => {
      connection.state = 'finished';
      if (this.#connection === connection) {
        this.#listeners.emit('close', {});
      }
    });
    stream.on('error', (error) => {
      const wasReading = connection.state === 'reading';
      connection.state = 'broken';
      if (wasReading && this.#connection === connection) {
        // The reader sees the reset, whichever of reading and writing met it first.
        const errno = (error as NodeJS.ErrnoException).code === 'EPIPE' ? Errno.ECONNRESET : errnoOf(error);
        this.#listeners.emit('error', { code: errno });
      }
    });
  }

  /** The network is gone: the system aborts the connection. */
  #lose(connection: Connection): void {
    const wasReading = connection.state === 'reading';
    connection.state = 'broken';
    connection.stream.resetAndDestroy();
    if (wasReading && this.#connection === connection) {
      this.#listeners.emit('error', { code: Errno.ECONNABORTED });
    }
  }

  send(...args: unknown[]): Promise<void> {
    return call(args, 1, dataToSend, (data, settle) => {
      const connection = this.#connection;
      if (this.#descriptor === undefined) {
        settle.reject(socketError(Errno.EBADF));
      } else if (connection === undefined || connection.state === 'broken') {
        settle.reject(socketError(Errno.ENOTCONN));
      } else {
        writeToStream(connection.stream, data, this.#options, socketError, settle);
      }
    });
  }

  close(...args: unknown[]): Promise<void> {
    return call(args, 0, noOptions, (_, settle) => {
      const descriptor = this.#descriptor;
      const connection = this.#connection;
      if (descriptor === undefined) {
        settle.reject(closeWithoutDescriptor());
        return;
      }
      const options = this.#options;
      this.#descriptor = undefined;
      this.#connection = undefined;
      this.#options = {};
      this.#wasClosed = true;
      const closed = (): void => {
        this.#listeners.emit('close', undefined);
        settle.resolve();
      };
      if (connection === undefined) {
        descriptor.close(closed);
      } else {
        closeStream(connection.stream, options, closed);
      }
    });
  }

  getState(...args: unknown[]): Promise<socket.SocketStateBase> {
    return call(args, 0, noOptions, (_, settle) => {
      settle.resolve({
        isBound: this.#connection !== undefined || this.#descriptor?.localAddress() !== undefined,
        isClose: this.#descriptor === undefined && this.#wasClosed,
        isConnected: this.#connection !== undefined && this.#connection.state !== 'broken',
      });
    });
  }

  getRemoteAddress(...args: unknown[]): Promise<socket.NetAddress> {
    return call(args, 0, noOptions, (_, settle) => {
      if (this.#descriptor === undefined) {
        settle.reject(socketError(Errno.EBADF));
      } else if (this.#connection === undefined || this.#connection.state === 'broken') {
        settle.reject(socketError(Errno.ENOTCONN));
      } else {
        settle.resolve(toNetAddress(addressInfo(this.#connection.remote)));
      }
    });
  }

  getLocalAddress(...args: unknown[]): Promise<socket.NetAddress> {
    return query(args, (settle) => {
      const address = this.#connection?.local ?? this.#descriptor?.localAddress();
      if (address === undefined) {
        settle.reject(socketError(Errno.EBADF));
      } else {
        settle.resolve(toNetAddress(address));
      }
    });
  }

  /** The descriptor's number; without one undefined, not an error. */
  getSocketFd(...args: unknown[]): Promise<number> {
    return query(args, (settle) => {
      settle.resolve(this.#descriptor?.fd as number);
    });
  }

  setExtraOptions(...args: unknown[]): Promise<void> {
    return call(args, 1, parseExtraOptions, (options, settle) => {
      if (this.#descriptor === undefined) {
        settle.reject(socketError(Errno.EBADF));
        return;
      }
      this.#options = mergeExtraOptions(this.#options, options);
      if (this.#connection !== undefined) {
        applyToStream(options, this.#connection.stream);
      }
      settle.resolve();
    });
  }

  on(...args: unknown[]): void {
    this.#listeners.on(args[0], args[1]);
  }

  off(...args: unknown[]): void {
    this.#listeners.off(args[0], args[1]);
  }

  #open(): TcpDescriptor {
    this.#descriptor ??= new TcpDescriptor();
    return this.#descriptor;
  }
}
