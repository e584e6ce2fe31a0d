/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { exactBytes } from '../encoding/TextCodec';
import { Endpoint } from '../endpoint/Endpoint';
import type { AddressFamily } from '../endpoint/IpAddress';
import { SocketError } from '../errors/SocketError';
import { closeNative, localEndpointOf } from '../native/descriptor';
import { NativeSockets } from '../native/socket';
import type {
  NativeAddress,
  NativeError,
  NativeTcpOptions,
  NativeTlsConnectOptions,
  NativeTlsMessage,
  NativeTlsSocket,
} from '../native/types';
import type { ClientTransport, TransportEvents } from './StreamTransport';
import { TlsErrorEchoes } from './TlsErrorEchoes';

/** Since API 22 the native connect has a timeout itself, which gets this much time to come first. */
const NATIVE_TIMEOUT_GRACE_MS = 100;
/** As in `TcpTransport`: how much early the system's timer may be. */
const TIMER_SLACK_MS = 50;

/** One native TLS socket for one attempt to connect. */
export class TlsTransport implements ClientTransport {
  private readonly native: NativeTlsSocket = NativeSockets.tls();
  private readonly events: TransportEvents;
  private isConnecting: boolean = false;
  /** Resolves when the native connect has settled, whichever way. */
  private settled: Promise<void> = Promise.resolve();
  /** Resolves when it has settled or its time is over. */
  private waited: Promise<void> = Promise.resolve();
  private closing: Promise<void> | undefined = undefined;
  private readonly echoes: TlsErrorEchoes;

  constructor(events: TransportEvents) {
    this.events = events;
    this.echoes = new TlsErrorEchoes((error: NativeError): void => events.failed(error));
  }

  /** Binds, which only makes the native session, and subscribes: listeners from before a bind are lost. */
  async prepare(family: AddressFamily): Promise<void> {
    await this.native.bind(Endpoint.any(family).toNative());
    this.native.on('message', (message: NativeTlsMessage): void => {
      const bytes = message.message;
      this.events.received(bytes instanceof ArrayBuffer ? bytes : exactBytes(bytes));
    });
    this.native.on('close', (): void => this.events.ended());
    this.native.on('error', (error: NativeError): void => this.echoes.heard(error));
  }

  /** Rejects with `ETIMEDOUT` when the time is over, whatever the native connect does. */
  async connect(options: NativeTlsConnectOptions, endpoint: Endpoint, timeoutMs: number): Promise<void> {
    const startMs = Date.now();
    options.timeout = timeoutMs;
    this.isConnecting = true;
    const connected = this.native.connect(options);
    const done = (): void => {
      this.isConnecting = false;
    };
    this.settled = connected.then(done, done);
    const inTime = this.withDeadline(connected, endpoint, timeoutMs);
    const ignore = (): void => undefined;
    this.waited = inTime.then(ignore, ignore);
    try {
      await inTime;
    } catch (failure) {
      const isLate = Date.now() - startMs >= timeoutMs - Math.min(TIMER_SLACK_MS, timeoutMs / 2);
      throw isLate ? timeoutError(endpoint) : SocketError.from(failure as NativeError, 'connect', endpoint);
    }
  }

  send(bytes: ArrayBuffer): Promise<void> {
    return this.native.send(bytes);
  }

  setOptions(options: NativeTcpOptions): Promise<void> {
    return this.native.setExtraOptions(options);
  }

  localEndpoint(): Promise<Endpoint> {
    return this.ask((native: NativeTlsSocket): Promise<Endpoint> =>
      localEndpointOf((): Promise<NativeAddress> => native.getLocalAddress()),
    );
  }

  async remoteEndpoint(): Promise<Endpoint> {
    return Endpoint.fromNative(
      await this.ask((native: NativeTlsSocket): Promise<NativeAddress> => native.getRemoteAddress()),
    );
  }

  /** Asks the native object something. A failure also comes as an error event, which then is not the connection's. */
  ask<T>(question: (native: NativeTlsSocket) => Promise<T>): Promise<T> {
    return this.echoes.watch((): Promise<T> => question(this.native));
  }

  /**
   * Closing a native TLS socket whose connect is under way can crash the process: this waits for the connect, but not
   * longer than its timeout. A connect that settles even later is closed then.
   */
  close(): Promise<void> {
    this.closing ??= this.closeOnce();
    return this.closing;
  }

  private async closeOnce(): Promise<void> {
    this.native.off('message');
    this.native.off('close');
    this.native.off('error');
    await this.waited;
    if (this.isConnecting) {
      void this.settled.then((): Promise<void> => this.closeSettled());
      return;
    }
    await this.closeSettled();
  }

  private closeSettled(): Promise<void> {
    return closeNative('TlsClient.close', (): Promise<void> => this.native.close());
  }

  private withDeadline(connected: Promise<void>, endpoint: Endpoint, timeoutMs: number): Promise<void> {
    return new Promise<void>((resolve: () => void, reject: (error: Error | SocketError) => void) => {
      const timer = setTimeout((): void => {
        reject(timeoutError(endpoint));
      }, timeoutMs + NATIVE_TIMEOUT_GRACE_MS);
      connected.then(resolve, reject).finally((): void => clearTimeout(timer));
    });
  }
}

function timeoutError(endpoint: Endpoint): SocketError {
  return new SocketError('ETIMEDOUT', 'connect', 'no TLS session in time', { endpoint: endpoint });
}
