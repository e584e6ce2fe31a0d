/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Endpoint } from '../endpoint/Endpoint';
import { SocketError } from '../errors/SocketError';
import { closeNative, localEndpointOf } from '../native/descriptor';
import type { NativeAddress, NativeError, NativeMessage, NativeTcpConnection } from '../native/types';
import { ByteStream } from './ByteStream';
import type { StreamTransport, TransportEvents } from './StreamTransport';

/** One native connection that a server accepted. */
class AcceptedTransport implements StreamTransport {
  private readonly native: NativeTcpConnection;
  private closing: Promise<void> | undefined = undefined;
  private sender: Endpoint | undefined = undefined;

  /** Subscribes at once; until then some releases don't read, and others drop what they read. */
  constructor(native: NativeTcpConnection, events: TransportEvents) {
    this.native = native;
    native.on('message', (message: NativeMessage): void => {
      this.sender ??= Endpoint.of(message.remoteInfo.address, message.remoteInfo.port);
      events.received(message.message);
    });
    native.on('close', (): void => events.ended());
    native.on('error', (error: NativeError): void => events.failed(error));
  }

  /**
   * Who the peer is. One that sent something and closed at once may be gone before the native call can ask for it: then
   * its message says it.
   */
  async remoteEndpoint(): Promise<Endpoint> {
    try {
      return Endpoint.fromNative(await this.native.getRemoteAddress());
    } catch (failure) {
      if (this.sender === undefined) {
        throw SocketError.from(failure as NativeError, 'accept');
      }
      return this.sender;
    }
  }

  send(bytes: ArrayBuffer): Promise<void> {
    return this.native.send({ data: bytes });
  }

  localEndpoint(): Promise<Endpoint> {
    return localEndpointOf((): Promise<NativeAddress> => this.native.getLocalAddress());
  }

  close(): Promise<void> {
    this.closing ??= this.closeOnce();
    return this.closing;
  }

  private closeOnce(): Promise<void> {
    this.native.off('message');
    this.native.off('close');
    this.native.off('error');
    return closeNative('TcpServerConnection.close', (): Promise<void> => this.native.close());
  }
}

/**
 * A connection that a `TcpServer` accepted: open when the server's `connection` event hands it out. The server holds it
 * until it is closed, so that it needs no other owner.
 */
export class TcpServerConnection extends ByteStream {
  /** The server's number for it, counted up by the system. */
  readonly clientId: number;
  private readonly accepted: AcceptedTransport;

  /** Made by `TcpServer`. */
  constructor(native: NativeTcpConnection, highWaterMarkBytes: number | undefined) {
    super('TcpServerConnection', highWaterMarkBytes);
    this.clientId = native.clientId;
    this.startConnecting();
    this.accepted = new AcceptedTransport(native, this.events);
  }

  /** Learns who the peer is and opens. Returns whether the connection is still there to be handed out. */
  async introduce(): Promise<boolean> {
    try {
      const remote = await this.accepted.remoteEndpoint();
      if (this.state !== 'connecting') {
        return false;
      }
      this.opened(this.accepted, remote);
      return true;
    } catch {
      // The peer was gone without a word before anybody could learn of it: there is nothing to hand out.
      await this.close();
      return false;
    }
  }

  /** What came before the `connection` event, to those who subscribed in it. */
  begin(): void {
    this.deliverEarly();
  }

  override close(): Promise<void> {
    if (this.state === 'connecting') {
      this.stopConnecting(this.accepted.close());
    }
    return super.close();
  }
}
