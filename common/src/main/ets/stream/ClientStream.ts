/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import { SocketError } from '../errors/SocketError';
import { Attempt } from '../native/Attempt';
import { nativeTcpOptions } from '../native/options';
import type { TimeoutUnit } from '../native/options';
import type { NativeError } from '../native/types';
import { ByteStream } from './ByteStream';
import type { ClientTransport } from './StreamTransport';
import { mergeTcpOptions } from './TcpOptions';
import type { TcpOptions } from './TcpOptions';

/** What a successful dial brings: a connected transport, with its options set. */
export interface Dialed<T extends ClientTransport> {
  transport: T;
  remote: Endpoint;
}

/** A stream that this side connects: the rules of `connect` and `close` that all clients share. */
export abstract class ClientStream<T extends ClientTransport> extends ByteStream {
  private readonly timeoutUnit: TimeoutUnit;
  private attempt: Attempt | undefined = undefined;
  private dialed: T | undefined = undefined;
  private remembered: TcpOptions = {};

  constructor(name: string, timeoutUnit: TimeoutUnit, highWaterMarkBytes?: number) {
    super(name, highWaterMarkBytes);
    this.timeoutUnit = timeoutUnit;
  }

  /** What was set on the present connection, or on the last one; the native module can't be asked. */
  get options(): TcpOptions {
    return this.remembered;
  }

  /**
   * Sets options of the open connection; those that are left out keep their values.
   *
   * Rejects with `ENOTCONN` where it is not open, `BAD_OPTION` for a value outside its range.
   */
  async setOptions(options: TcpOptions): Promise<void> {
    this.requireTransport('setOptions');
    const merged = mergeTcpOptions(this.remembered, options);
    await this.apply(this.dialed as T, merged);
  }

  override close(): Promise<void> {
    const attempt = this.attempt;
    if (attempt !== undefined) {
      this.attempt = undefined;
      const released = attempt.cancel();
      if (this.state === 'connecting') {
        this.stopConnecting(released);
      }
    }
    return super.close();
  }

  /** The connected transport of an open connection; otherwise throws `ENOTCONN`. */
  protected connected(operation: string): T {
    this.requireTransport(operation);
    return this.dialed as T;
  }

  /** Sets options on a transport and remembers them. */
  protected async apply(transport: T, options: TcpOptions): Promise<void> {
    const native = nativeTcpOptions(options, this.timeoutUnit);
    if (Object.keys(native).length > 0) {
      try {
        await transport.setOptions(native);
      } catch (failure) {
        throw SocketError.from(failure as NativeError, 'setOptions');
      }
    }
    this.remembered = options;
  }

  /** Everything about a connect that does not depend on how the transport gets connected. */
  protected async connectBy(endpoint: Endpoint, dial: (attempt: Attempt) => Promise<Dialed<T>>): Promise<void> {
    endpoint.requireConnectable();
    if (this.state === 'open') {
      throw new SocketError('EISCONN', 'connect', 'close the connection first', { endpoint: endpoint });
    }
    if (this.attempt !== undefined) {
      throw new SocketError('EALREADY', 'connect', 'an earlier connect is under way', { endpoint: endpoint });
    }
    const attempt = new Attempt('connect', endpoint);
    this.attempt = attempt;
    try {
      if (this.state === 'closing') {
        await attempt.orCanceled(this.released());
        attempt.throwIfCanceled();
      }
      this.startConnecting();
      const result = await attempt.orCanceled(dial(attempt));
      attempt.throwIfCanceled(); // A close may have come between the two.
      this.attempt = undefined;
      this.dialed = result.transport;
      this.opened(result.transport, result.remote);
    } catch (failure) {
      if (this.attempt === attempt) {
        this.attempt = undefined;
        this.stopConnecting(attempt.release());
        await this.released();
      }
      throw SocketError.from(failure as NativeError, 'connect', endpoint);
    }
    this.deliverEarly();
  }
}
