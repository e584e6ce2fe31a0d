/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Endpoint } from '../endpoint/Endpoint';
import { SocketError } from '../errors/SocketError';
import { checkGotPort, closeNative, localEndpointOf } from '../native/descriptor';
import { NativeSockets } from '../native/socket';
import type {
  NativeAddress,
  NativeError,
  NativeTcpConnection,
  NativeTcpOptions,
  NativeTcpServer,
} from '../native/types';

/** What a listener tells the server that owns it. */
export interface ListenerEvents {
  accepted: (connection: NativeTcpConnection) => void;
  failed: (error: SocketError) => void;
}

/** What happened to the port: below API 20 the native server has no close, and keeps it until the app ends. */
export type PortRelease = 'released' | 'held-until-app-ends';

/** One native server on one port. */
export class TcpListener {
  private readonly native: NativeTcpServer = NativeSockets.tcpServer();

  /** Subscribes at once: clients that come before that are never delivered. */
  constructor(events: ListenerEvents) {
    this.native.on('connect', (connection: NativeTcpConnection): void => events.accepted(connection));
    this.native.on('error', (error: NativeError): void => events.failed(SocketError.from(error, 'accept')));
  }

  /** Resolves with where it listens; rejects with `EADDRINUSE` where that is not where it should. */
  async listen(address: Endpoint): Promise<Endpoint> {
    try {
      await this.native.listen(address.toNative());
    } catch (failure) {
      throw SocketError.from(failure as NativeError, 'listen', address);
    }
    const local = await this.localEndpoint();
    checkGotPort('listen', address, local);
    return local;
  }

  localEndpoint(): Promise<Endpoint> {
    return localEndpointOf((): Promise<NativeAddress> => this.native.getLocalAddress());
  }

  async setOptions(options: NativeTcpOptions): Promise<void> {
    try {
      await this.native.setExtraOptions(options);
    } catch (failure) {
      throw SocketError.from(failure as NativeError, 'setOptions');
    }
  }

  /** Gives the port back, where the platform can. */
  async close(): Promise<PortRelease> {
    const native = this.native;
    if (native.close === undefined) {
      return 'held-until-app-ends';
    }
    native.off('connect');
    native.off('error');
    await closeNative('TcpServer.close', (): Promise<void> => native.close?.() ?? Promise.resolve());
    return 'released';
  }
}
