/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import dgram from 'node:dgram';
import type socket from '@ohos.net.socket';
import { isDeviceBroadcast, neighbours, network } from '../../device/network';
import { ownSockets } from '../../device/network/ownSockets';
import type { ParsedAddress } from './addresses';
import { isObject, parseHost, parseLiteral, resolve, toNetAddress, UNRESOLVED_ON_SEND } from './addresses';
import { dataToSend, messageFrom, ownedArrayBuffer } from './bytes';
import type { Settle } from './calls';
import { descriptorOf, hideLaterMembers } from './apiLevels';
import { call, noOptions, query } from './calls';
import type { NativeError } from './errors';
import { closeWithoutDescriptor, Errno, errnoOf, socketError } from './errors';
import type { ExtraOptions } from './extraOptions';
import { parseExtraOptions } from './extraOptions';
import { Listeners } from './listeners';

const NO_DESCRIPTOR = -1;

interface Datagram {
  data: string | Uint8Array;
  to: ParsedAddress;
}

function parseDatagram(value: unknown): Datagram | undefined {
  const data = dataToSend(value);
  const to = isObject(value) ? parseHost(value['address']) : undefined;
  return data !== undefined && to !== undefined ? { data, to } : undefined;
}

/** A UDP socket. It has a descriptor from `bind` to `close`; a second `bind` makes a new one. */
export class UdpSocket implements socket.UDPSocket {
  readonly #listeners = new Listeners();
  #descriptor: dgram.Socket | undefined;
  #wasClosed = false;
  #mayBroadcast = false;

  bind(...args: unknown[]): Promise<void> {
    return call(args, 1, parseLiteral, (address, settle) => this.#bind(address, address.port, settle));
  }

  #bind(address: ParsedAddress, port: number, settle: Settle<void>): void {
    const descriptor = dgram.createSocket({
      type: address.family === 6 ? 'udp6' : 'udp4',
      // Every address is a literal by the time it gets here.
      lookup: (literal, _options, done) => done(null, literal, address.family),
    });
    descriptor.once('error', (error: NodeJS.ErrnoException) => {
      descriptor.close();
      if (error.code === 'EADDRINUSE' && port !== 0) {
        this.#bind(address, 0, settle); // A busy port becomes a random one.
      } else {
        settle.reject(socketError(errnoOf(error)));
      }
    });
    descriptor.bind({ address: network.bindAddress(address.host), port, exclusive: true }, () => {
      this.#attach(descriptor);
      this.#listeners.emit('listening', undefined);
      settle.resolve();
    });
  }

  #attach(descriptor: dgram.Socket): void {
    this.#descriptor?.close();
    this.#descriptor = descriptor;
    this.#mayBroadcast = false;
    const { address, port } = descriptor.address();
    descriptor.once('close', ownSockets.claim('udp', address, port));
    descriptor.removeAllListeners('error');
    descriptor.on('error', (error) => this.#listeners.emit('error', { code: errnoOf(error) }));
    descriptor.on('message', (chunk, from) => {
      if (chunk.byteLength > 0 && this.#descriptor === descriptor && network.reaches('udp', from.address, from.port)) {
        this.#listeners.emit('message', messageFrom(from, ownedArrayBuffer(chunk)));
      }
    });
  }

  send(...args: unknown[]): Promise<void> {
    return call(args, 1, parseDatagram, (datagram, settle) => {
      const descriptor = this.#descriptor;
      if (descriptor === undefined) {
        settle.reject(socketError(Errno.EBADF));
        return;
      }
      resolve(datagram.to, UNRESOLVED_ON_SEND, (literal, errno) => {
        if (literal === undefined) {
          settle.reject(socketError(errno));
        } else if (this.#descriptor !== descriptor) {
          settle.reject(socketError(Errno.EBADF));
        } else {
          this.#sendTo(literal, descriptor, datagram, settle);
        }
      });
    });
  }

  #sendTo(literal: string, descriptor: dgram.Socket, { data, to }: Datagram, settle: Settle<void>): void {
    const target = network.target('udp', literal, to.port);
    if (!network.reaches('udp', target, to.port)) {
      settle.reject(socketError(Errno.ENETUNREACH));
    } else if (!isDeviceBroadcast(target)) {
      send(descriptor, data, target, to.port, settle);
    } else if (this.#mayBroadcast) {
      sendToEach(neighbours, descriptor, data, to.port, settle);
    } else {
      settle.reject(socketError(Errno.EACCES));
    }
  }

  close(...args: unknown[]): Promise<void> {
    return call(args, 0, noOptions, (_, settle) => {
      const descriptor = this.#descriptor;
      if (descriptor === undefined) {
        settle.reject(closeWithoutDescriptor());
        return;
      }
      this.#descriptor = undefined;
      this.#wasClosed = true;
      descriptor.close(() => {
        this.#listeners.emit('close', undefined);
        settle.resolve();
      });
    });
  }

  getState(...args: unknown[]): Promise<socket.SocketStateBase> {
    return call(args, 0, noOptions, (_, settle) => {
      const isBound = this.#descriptor !== undefined;
      settle.resolve({ isBound, isClose: !isBound && this.#wasClosed, isConnected: false });
    });
  }

  getLocalAddress(...args: unknown[]): Promise<socket.NetAddress> {
    return query(args, (settle) => {
      if (this.#descriptor === undefined) {
        settle.reject(socketError(Errno.EBADF));
      } else {
        settle.resolve(toNetAddress(this.#descriptor.address()));
      }
    });
  }

  setExtraOptions(...args: unknown[]): Promise<void> {
    return call(args, 1, parseExtraOptions, (options, settle) => {
      if (this.#descriptor === undefined) {
        settle.reject(socketError(Errno.EBADF));
        return;
      }
      apply(options, this.#descriptor);
      this.#mayBroadcast = options.broadcast ?? this.#mayBroadcast;
      settle.resolve();
    });
  }

  /** The descriptor's number; without one -1. */
  getSocketFd(...args: unknown[]): Promise<number> {
    return query(args, (settle) => settle.resolve(descriptorOf(this.#descriptor) ?? NO_DESCRIPTOR));
  }

  on(...args: unknown[]): void {
    this.#listeners.on(args[0], args[1]);
  }

  off(...args: unknown[]): void {
    this.#listeners.off(args[0], args[1]);
  }
}

function send(
  descriptor: dgram.Socket,
  data: string | Uint8Array,
  literal: string,
  port: number,
  settle: Settle<void>,
): void {
  if (port === 0) {
    settle.reject(socketError(Errno.EINVAL)); // As the kernel answers; Node would throw.
    return;
  }
  if (data.length === 0) {
    settle.resolve(); // The native loop has nothing to send.
    return;
  }
  descriptor.send(data, port, literal, (error) => {
    if (error === null) {
      settle.resolve();
    } else {
      settle.reject(socketError(errnoOf(error)));
    }
  });
}

/** A broadcast to the devices of a preview, which no loopback interface carries: one copy for each. */
function sendToEach(
  addresses: readonly string[],
  descriptor: dgram.Socket,
  data: string | Uint8Array,
  port: number,
  settle: Settle<void>,
): void {
  const copies = addresses.map((address) => {
    return new Promise<void>((resolve, reject) => send(descriptor, data, address, port, { resolve, reject }));
  });
  Promise.all(copies).then(
    () => settle.resolve(),
    (error: unknown) => settle.reject(error as NativeError),
  );
}

/** The kernel bounds what is larger than it allows; Node refuses what is no int. */
const MAX_INT = 2 ** 31 - 1;

function apply(options: ExtraOptions, descriptor: dgram.Socket): void {
  if (options.broadcast !== undefined) {
    descriptor.setBroadcast(options.broadcast);
  }
  if (options.receiveBufferSize !== undefined && options.receiveBufferSize > 0) {
    descriptor.setRecvBufferSize(Math.min(options.receiveBufferSize, MAX_INT));
  }
  if (options.sendBufferSize !== undefined && options.sendBufferSize > 0) {
    descriptor.setSendBufferSize(Math.min(options.sendBufferSize, MAX_INT));
  }
}

hideLaterMembers(UdpSocket, { getSocketFd: 23 });
