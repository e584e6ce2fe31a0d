/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type net from 'node:net';
import type socket from '@ohos.net.socket';
import { network } from '../../device/network';
import { toNetAddress } from './addresses';
import type { MessageSource } from './bytes';
import { dataToSend, inPieces, messageFrom } from './bytes';
import { descriptorOf, hideLaterMembers } from './apiLevels';
import { call, noOptions, query } from './calls';
import { Errno, serverError, socketError } from './errors';
import type { ExtraOptions } from './extraOptions';
import { applyToStream, connectionReadBytes, mergeExtraOptions } from './extraOptions';
import { Listeners } from './listeners';
import { addressInfo, closeStream, sourceOf, writeToStream } from './tcpStream';

/** A process takes no more clients than this, over all its servers; further ones are closed at once. */
const MAX_CLIENTS = 1024;

const NO_DESCRIPTOR = -1;

const openConnections = new Set<TcpSocketConnection>();
let lastClientId = 0;

/** Sets a server's options on a connection. Not a method: an app sees only what a device shows it. */
export let applyExtraOptions: (connection: TcpSocketConnection, options: ExtraOptions) => void;

/**
 * A client that a server accepted. It reads nothing before its first `on('message')`, so no byte is lost and no `close`
 * comes before that either. With the peer's FIN it is gone: the native code closes the descriptor then.
 */
export class TcpSocketConnection implements socket.TCPSocketConnection {
  static {
    applyExtraOptions = (connection, options) => connection.#apply(options);
  }

  readonly clientId: number;
  readonly #listeners = new Listeners();
  readonly #stream: net.Socket;
  readonly #remote: MessageSource;
  #options: ExtraOptions = {};
  #state: 'accepted' | 'reading' | 'gone' = 'accepted';

  private constructor(stream: net.Socket) {
    this.clientId = ++lastClientId;
    this.#stream = stream;
    this.#remote = sourceOf(stream);
  }

  /** @returns undefined where the process has as many clients as it may; the stream is closed then */
  static accept(stream: net.Socket): TcpSocketConnection | undefined {
    if (openConnections.size >= MAX_CLIENTS) {
      stream.destroy();
      return undefined;
    }
    const connection = new TcpSocketConnection(stream);
    openConnections.add(connection);
    stream.on('data', (chunk: Buffer) => connection.#receive(chunk));
    stream.once(
      'close',
      network.onLost(connection.#remote, () => connection.#lose()),
    );
    stream.on('end', () => connection.#end());
    stream.on('error', () => connection.#end()); // The native reader takes a reset for a close.
    stream.pause(); // Attaching a data listener has started the flow.
    return connection;
  }

  #receive(chunk: Buffer): void {
    inPieces(chunk, connectionReadBytes(this.#options), (piece) => {
      if (this.#state === 'reading') {
        this.#listeners.emit('message', messageFrom(this.#remote, piece));
      }
    });
  }

  #end(): void {
    const wasReading = this.#state === 'reading';
    this.#leave();
    this.#stream.destroy();
    if (wasReading) {
      this.#listeners.emit('close', {});
    }
  }

  /** The network is gone. As with a reset, the native reader takes that for a close. */
  #lose(): void {
    this.#stream.resetAndDestroy();
    this.#end();
  }

  #leave(): void {
    this.#state = 'gone';
    openConnections.delete(this);
  }

  #apply(options: ExtraOptions): void {
    this.#options = mergeExtraOptions(this.#options, options);
    applyToStream(options, this.#stream);
  }

  send(...args: unknown[]): Promise<void> {
    return call(args, 1, dataToSend, (data, settle) => {
      if (this.#state === 'gone') {
        settle.reject(serverError(Errno.ENETDOWN));
      } else {
        writeToStream(this.#stream, data, this.#options, serverError, settle);
      }
    });
  }

  close(...args: unknown[]): Promise<void> {
    return call(args, 0, noOptions, (_, settle) => {
      if (this.#state === 'gone') {
        settle.reject(socketError(Errno.ENETDOWN));
        return;
      }
      const wasReading = this.#state === 'reading';
      this.#leave();
      closeStream(this.#stream, this.#options, () => {
        settle.resolve();
        if (wasReading) {
          setImmediate(() => this.#listeners.emit('close', {})); // The native reader notices later.
        }
      });
    });
  }

  getRemoteAddress(...args: unknown[]): Promise<socket.NetAddress> {
    return call(args, 0, noOptions, (_, settle) => {
      if (this.#state === 'gone') {
        settle.reject(socketError(Errno.ENETDOWN));
      } else {
        settle.resolve(toNetAddress(addressInfo(this.#remote)));
      }
    });
  }

  getLocalAddress(...args: unknown[]): Promise<socket.NetAddress> {
    return query(args, (settle) => {
      const { localAddress, localFamily, localPort } = this.#stream;
      if (this.#state === 'gone' || localAddress === undefined) {
        settle.reject(socketError(Errno.EBADF));
      } else {
        settle.resolve(toNetAddress({ address: localAddress, family: localFamily ?? 'IPv4', port: localPort ?? 0 }));
      }
    });
  }

  getSocketFd(...args: unknown[]): Promise<number> {
    return query(args, (settle) => settle.resolve(descriptorOf(this.#stream) ?? NO_DESCRIPTOR));
  }

  on(...args: unknown[]): void {
    this.#listeners.on(args[0], args[1]);
    if (args[0] === 'message' && this.#state === 'accepted') {
      this.#state = 'reading';
      this.#stream.resume();
    }
  }

  off(...args: unknown[]): void {
    this.#listeners.off(args[0], args[1]);
  }
}

hideLaterMembers(TcpSocketConnection, { getSocketFd: 23 });
