/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import { SocketError } from '../errors/SocketError';
import { checkGotPort, closeNative, localEndpointOf } from '../native/descriptor';
import { NativeSockets } from '../native/socket';
import type { NativeAddress, NativeError, NativeMessage, NativeTcpOptions, NativeTcpSocket } from '../native/types';
import type { ClientTransport, TransportEvents } from './StreamTransport';

/**
 * How much earlier than asked the system's timer may end a connect. A refusal takes a round trip, so that what ends
 * this close to the timeout has timed out.
 */
const TIMER_SLACK_MS = 50;

/**
 * One native TCP socket for one attempt to connect: after a refusal the native object only answers that it was
 * aborted.
 */
export class TcpTransport implements ClientTransport {
  private readonly native: NativeTcpSocket = NativeSockets.tcp();
  private closing: Promise<void> | undefined = undefined;

  /** Subscribes at once: what arrives while nobody listens is dropped. */
  constructor(events: TransportEvents) {
    this.native.on('message', (message: NativeMessage): void => events.received(message.message));
    this.native.on('close', (): void => events.ended());
    this.native.on('error', (error: NativeError): void => events.failed(error));
  }

  /** Takes a local address; rejects with `EADDRINUSE` where its port is not free. */
  async bind(local: Endpoint): Promise<void> {
    try {
      await this.native.bind(local.toNative());
    } catch (failure) {
      throw SocketError.from(failure as NativeError, 'bind', local);
    }
    checkGotPort('bind', local, await this.localEndpoint());
  }

  /** @param endpoint a literal */
  async connect(endpoint: Endpoint, timeoutMs: number): Promise<void> {
    const startMs = Date.now();
    try {
      await this.native.connect({ address: endpoint.toNative(), timeout: timeoutMs });
    } catch (failure) {
      throw connectError(failure as NativeError, endpoint, timeoutMs, Date.now() - startMs);
    }
  }

  send(bytes: ArrayBuffer): Promise<void> {
    return this.native.send({ data: bytes });
  }

  setOptions(options: NativeTcpOptions): Promise<void> {
    return this.native.setExtraOptions(options);
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
    return closeNative('TcpClient.close', (): Promise<void> => this.native.close());
  }
}

/** Refused and timed out share a native code, EINPROGRESS; how long it took tells them apart. */
function connectError(failure: NativeError, endpoint: Endpoint, timeoutMs: number, elapsedMs: number): SocketError {
  const error = SocketError.from(failure, 'connect', endpoint);
  if (error.code !== 'EINPROGRESS') {
    return error;
  }
  const hasTimedOut = elapsedMs >= timeoutMs - Math.min(TIMER_SLACK_MS, timeoutMs / 2);
  return new SocketError(
    hasTimedOut ? 'ETIMEDOUT' : 'ECONNREFUSED',
    'connect',
    hasTimedOut ? 'no answer in time' : 'nothing listens there',
    { endpoint: endpoint, nativeCode: error.nativeCode },
  );
}
