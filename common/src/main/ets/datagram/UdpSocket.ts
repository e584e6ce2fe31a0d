/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { bytesOf } from '../encoding/TextCodec';
import type { SendData } from '../encoding/TextCodec';
import { Endpoint } from '../endpoint/Endpoint';
import type { AddressFamily } from '../endpoint/IpAddress';
import { NameResolver } from '../endpoint/NameResolver';
import type { ErrorCode } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import { Emitter } from '../events/Emitter';
import type { EventSource } from '../events/Emitter';
import { Attempt } from '../native/Attempt';
import { nativeUdpOptions } from '../native/options';
import type { NativeError } from '../native/types';
import type { Datagram, DatagramCloseEvent, DatagramSocket, DatagramState } from './DatagramSocket';
import { mergeUdpOptions } from './UdpOptions';
import type { UdpOptions } from './UdpOptions';
import { UdpTransport } from './UdpTransport';
import type { DatagramEvents } from './UdpTransport';

/** A native UDP send runs on the calling thread; the system's own limit of 20 s would freeze a page. */
const DEFAULT_SEND_TIMEOUT_MS = 2_000;
/** What fits into an IP packet of 65535 bytes beside the headers, which IPv4 counts in and IPv6 does not. */
const IPV4_LIMIT_BYTES = 65_507;
const IPV6_LIMIT_BYTES = 65_527;

/**
 * A UDP socket.
 *
 * ```ts
 * const udp = new UdpSocket();
 * udp.message.on((datagram) => { ... });
 * await udp.bind(Endpoint.any('IPv4'));
 * await udp.send('你好', Endpoint.of('192.168.1.5', 8080));
 * await udp.close();
 * ```
 *
 * One object may be bound many times, one after the other; each gets a native socket of its own.
 */
export class UdpSocket implements DatagramSocket {
  private readonly messageEmitter: Emitter<Datagram> = new Emitter<Datagram>('UdpSocket.message');
  private readonly closedEmitter: Emitter<DatagramCloseEvent> = new Emitter<DatagramCloseEvent>('UdpSocket.closed');
  private readonly stateEmitter: Emitter<DatagramState> = new Emitter<DatagramState>('UdpSocket.stateChanged');
  private current: DatagramState = 'idle';
  private attempt: Attempt | undefined = undefined;
  /** Only while open. */
  private transport: UdpTransport | undefined = undefined;
  private local: Endpoint | undefined = undefined;
  private remembered: UdpOptions = {};
  private releasing: Promise<void> = Promise.resolve();

  /** The most bytes that one datagram can carry: 65507 on IPv4, 65527 on IPv6. */
  static limitBytes(family: AddressFamily): number {
    return family === 'IPv4' ? IPV4_LIMIT_BYTES : IPV6_LIMIT_BYTES;
  }

  get state(): DatagramState {
    return this.current;
  }

  get localEndpoint(): Endpoint | undefined {
    return this.current === 'open' ? this.local : undefined;
  }

  get message(): EventSource<Datagram> {
    return this.messageEmitter;
  }

  get closed(): EventSource<DatagramCloseEvent> {
    return this.closedEmitter;
  }

  get stateChanged(): EventSource<DatagramState> {
    return this.stateEmitter;
  }

  /** What was set; the native module can't be asked. */
  get options(): UdpOptions {
    return this.remembered;
  }

  /**
   * Binds and sets the options. Port 0 lets the system choose. Resolves with where it is bound. After a `close` that has
   * not finished it waits for that first.
   *
   * Rejects with `EADDRINUSE` where the port is taken (the native module binds a random one instead and says nothing),
   * `EADDRNOTAVAIL` for an address that is not this device's, `EISCONN` while open, `EALREADY` during a bind,
   * `ECANCELED` by a `close`, `BAD_OPTION`, `PERMISSION`. Afterwards the object can be bound again.
   */
  async bind(endpoint: Endpoint, options: UdpOptions = {}): Promise<Endpoint> {
    const merged = mergeUdpOptions({ sendTimeoutMs: DEFAULT_SEND_TIMEOUT_MS }, options);
    nativeUdpOptions(merged);
    if (this.current === 'open') {
      throw new SocketError('EISCONN', 'bind', 'close the socket first', { endpoint: endpoint });
    }
    if (this.attempt !== undefined) {
      throw new SocketError('EALREADY', 'bind', 'an earlier bind is under way', { endpoint: endpoint });
    }
    const attempt = new Attempt('bind', endpoint);
    this.attempt = attempt;
    try {
      if (this.current === 'closing') {
        await attempt.orCanceled(this.releasing);
        attempt.throwIfCanceled();
      }
      this.changeState('binding');
      await attempt.orCanceled(this.open(attempt, merged));
      attempt.throwIfCanceled(); // A close may have come between the two.
      this.attempt = undefined;
      this.changeState('open');
    } catch (failure) {
      if (this.attempt === attempt) {
        this.attempt = undefined;
        this.end(attempt.release());
        await this.releasing;
      }
      throw SocketError.from(failure as NativeError, 'bind', endpoint);
    }
    return this.local as Endpoint;
  }

  send(data: SendData, to: Endpoint): Promise<void> {
    const transport = this.transport;
    const local = this.local;
    if (transport === undefined || local === undefined || this.current !== 'open') {
      return this.refuse('NOT_BOUND', `the socket is ${this.current}`, to);
    }
    const bytes = bytesOf(data);
    if (bytes === undefined) {
      return this.refuse('EINVAL', 'data must be a string, an ArrayBuffer or a Uint8Array', to);
    }
    if (to.port === 0) {
      return this.refuse('BAD_ENDPOINT', 'a datagram needs a port from 1 to 65535', to);
    }
    if (bytes.byteLength > UdpSocket.limitBytes(local.kind as AddressFamily)) {
      return this.refuse('EMSGSIZE', `a datagram can't hold ${bytes.byteLength} bytes`, to);
    }
    if (to.kind === 'name') {
      return this.sendToName(bytes, to);
    }
    if (to.kind !== local.kind) {
      return this.refuse('EAFNOSUPPORT', `the socket is bound to ${local.toString()}`, to);
    }
    if (bytes.byteLength === 0) {
      return Promise.resolve();
    }
    return transport.send(bytes, to).catch((failure: NativeError): void => {
      throw SocketError.from(failure, 'send', to);
    });
  }

  /**
   * Sets options of the open socket; those that are left out keep their values.
   *
   * Rejects with `NOT_BOUND` where it is not open, `BAD_OPTION` for a value outside its range.
   */
  async setOptions(options: UdpOptions): Promise<void> {
    const transport = this.transport;
    if (transport === undefined || this.current !== 'open') {
      throw new SocketError('NOT_BOUND', 'setOptions', `the socket is ${this.current}`);
    }
    await this.apply(transport, mergeUdpOptions(this.remembered, options));
  }

  close(): Promise<void> {
    const attempt = this.attempt;
    if (attempt !== undefined) {
      this.attempt = undefined;
      const released = attempt.cancel();
      if (this.current === 'binding') {
        this.end(released);
      }
    } else if (this.current === 'open') {
      this.finish({ reason: 'local' });
    }
    return this.releasing;
  }

  private readonly events: DatagramEvents = {
    received: (datagram: Datagram): void => this.messageEmitter.emit(datagram),
    failed: (failure: NativeError): void => {
      if (this.current === 'open') {
        this.finish({ reason: 'error', error: SocketError.from(failure, 'receive', this.local) });
      }
    },
  };

  private async open(attempt: Attempt, options: UdpOptions): Promise<void> {
    const address = (await NameResolver.resolve(attempt.endpoint))[0] as Endpoint;
    attempt.throwIfCanceled();
    const transport = new UdpTransport(this.events);
    attempt.use(transport);
    const local = await transport.bind(address);
    attempt.throwIfCanceled();
    await this.apply(transport, options);
    attempt.throwIfCanceled();
    this.transport = transport;
    this.local = local;
  }

  private async apply(transport: UdpTransport, options: UdpOptions): Promise<void> {
    await transport.setOptions(nativeUdpOptions(options));
    this.remembered = options;
  }

  private async sendToName(bytes: ArrayBuffer, to: Endpoint): Promise<void> {
    const addresses = await NameResolver.resolve(to);
    const fitting = addresses.find((address: Endpoint): boolean => address.kind === this.local?.kind);
    if (fitting === undefined) {
      return this.refuse('EAFNOSUPPORT', 'the name has no address of the family that the socket is bound to', to);
    }
    return this.send(bytes, fitting);
  }

  private refuse(code: ErrorCode, detail: string, to: Endpoint): Promise<void> {
    return Promise.reject(new SocketError(code, 'send', detail, { endpoint: to }));
  }

  private finish(event: DatagramCloseEvent): void {
    const transport = this.transport as UdpTransport;
    this.transport = undefined;
    this.end(transport.close());
    this.closedEmitter.emit(event);
  }

  private end(released: Promise<void>): void {
    this.current = 'closing';
    this.releasing = this.whenReleased(released);
    this.stateEmitter.emit('closing'); // Last: a listener that binds again has to wait for this release.
  }

  private async whenReleased(released: Promise<void>): Promise<void> {
    await released;
    this.changeState('closed');
  }

  private changeState(next: DatagramState): void {
    this.current = next;
    this.stateEmitter.emit(next);
  }
}
