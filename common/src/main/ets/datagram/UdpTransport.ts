/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Endpoint } from '../endpoint/Endpoint';
import { SocketError } from '../errors/SocketError';
import type { Closable } from '../native/Attempt';
import { checkGotPort, closeNative, localEndpointOf } from '../native/descriptor';
import { NativeSockets } from '../native/socket';
import type { NativeAddress, NativeError, NativeMessage, NativeUdpOptions, NativeUdpSocket } from '../native/types';
import type { Datagram } from './DatagramSocket';

/** What a transport tells the socket that owns it. */
export interface DatagramEvents {
  received: (datagram: Datagram) => void;
  /** Nothing more will come. */
  failed: (failure: NativeError) => void;
}

/** One native UDP socket for one bind. */
export class UdpTransport implements Closable {
  private readonly native: NativeUdpSocket = NativeSockets.udp();
  private readonly events: DatagramEvents;
  private closing: Promise<void> | undefined = undefined;
  /** Most sockets hear from one peer at a time, whose endpoint need not be made for each datagram. */
  private lastSender: Endpoint | undefined = undefined;

  constructor(events: DatagramEvents) {
    this.events = events;
    this.native.on('message', (message: NativeMessage): void => this.receive(message));
    this.native.on('error', (error: NativeError): void => events.failed(error));
  }

  /** Resolves with where it is bound; rejects with `EADDRINUSE` where the port is not free. */
  async bind(asked: Endpoint): Promise<Endpoint> {
    try {
      await this.native.bind(asked.toNative());
    } catch (failure) {
      throw SocketError.from(failure as NativeError, 'bind', asked);
    }
    const got = await localEndpointOf((): Promise<NativeAddress> => this.native.getLocalAddress());
    checkGotPort('bind', asked, got);
    return got;
  }

  async setOptions(options: NativeUdpOptions): Promise<void> {
    try {
      await this.native.setExtraOptions(options);
    } catch (failure) {
      throw SocketError.from(failure as NativeError, 'setOptions');
    }
  }

  /** @param to a literal */
  send(bytes: ArrayBuffer, to: Endpoint): Promise<void> {
    return this.native.send({ data: bytes, address: to.toNative() });
  }

  close(): Promise<void> {
    this.closing ??= this.closeOnce();
    return this.closing;
  }

  private receive(message: NativeMessage): void {
    const info = message.remoteInfo;
    let from = this.lastSender;
    if (from === undefined || from.port !== info.port || from.host !== info.address) {
      from = Endpoint.fromNative({ address: info.address, port: info.port });
      this.lastSender = from;
    }
    this.events.received({ bytes: message.message, from: from });
  }

  private closeOnce(): Promise<void> {
    this.native.off('message');
    this.native.off('error');
    return closeNative('UdpSocket.close', (): Promise<void> => this.native.close());
  }
}
