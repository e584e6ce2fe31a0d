/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Endpoint } from '../endpoint/Endpoint';
import { NameResolver } from '../endpoint/NameResolver';
import { SocketError } from '../errors/SocketError';
import { Emitter } from '../events/Emitter';
import type { EventSource } from '../events/Emitter';
import { checkCount, nativeTcpOptions } from '../native/options';
import { checkGotPort, closeNative } from '../native/descriptor';
import { NativeSockets } from '../native/socket';
import type { NativeError, NativeTcpConnection, NativeTcpServer } from '../native/types';
import type { ConnectionState } from './StreamConnection';
import { mergeTcpOptions } from './TcpOptions';
import type { TcpOptions } from './TcpOptions';
import { TcpServerConnection } from './TcpServerConnection';

/** `idle` never listened; `opening` while listen is under way; `closed` may listen again. */
export type ServerState = 'idle' | 'opening' | 'listening' | 'closing' | 'closed';

/** What happened to the port: below API 20 the native server has no close, and keeps it until the app ends. */
export type PortRelease = 'released' | 'held-until-app-ends';

/** The native module serves 1024 clients in a process, each with a thread of its own; half of it leaves room for others. */
const DEFAULT_MAX_CONNECTIONS = 512;
const NATIVE_CONNECTION_LIMIT = 1024;

export interface TcpServerOptions extends TcpOptions {
  /** Further clients are closed at once and counted in `refusedCount`; 1 to 1024, 512 where absent. */
  maxConnections?: number;
  /** For each accepted connection; see `StreamConnection.highWaterMarkBytes`. */
  highWaterMarkBytes?: number;
}

/**
 * A TCP server: listens on one endpoint and hands out a `TcpServerConnection` for each client.
 *
 * ```ts
 * const server = new TcpServer();
 * server.connection.on((peer) => { peer.message.on((bytes) => { ... }); });
 * const endpoint = await server.listen(Endpoint.any('IPv4', 8080));
 * ```
 */
export class TcpServer {
  private readonly connectionEmitter: Emitter<TcpServerConnection> = new Emitter<TcpServerConnection>(
    'TcpServer.connection',
  );
  private readonly failedEmitter: Emitter<SocketError> = new Emitter<SocketError>('TcpServer.failed');
  private readonly stateEmitter: Emitter<ServerState> = new Emitter<ServerState>('TcpServer.stateChanged');
  /** Holds each accepted connection: the system may collect one that nobody holds. */
  private readonly registry: Set<TcpServerConnection> = new Set<TcpServerConnection>();
  private current: ServerState = 'idle';
  private native: NativeTcpServer | undefined = undefined;
  private local: Endpoint | undefined = undefined;
  private options: TcpServerOptions = {};
  private remembered: TcpOptions = {};
  private refused: number = 0;
  private closing: Promise<PortRelease> = Promise.resolve<PortRelease>('released');

  get state(): ServerState {
    return this.current;
  }

  /** Where it listens, with the port that the system chose if 0 was asked for; undefined while it does not. */
  get endpoint(): Endpoint | undefined {
    return this.current === 'listening' ? this.local : undefined;
  }

  /** The accepted connections that are not closed, oldest first. */
  get connections(): TcpServerConnection[] {
    return Array.from(this.registry);
  }

  /** Clients turned away because of `maxConnections`, since the last `listen`. */
  get refusedCount(): number {
    return this.refused;
  }

  /** A new client. Subscribe to its events in the listener: what it sends afterwards is dropped if nobody listens. */
  get connection(): EventSource<TcpServerConnection> {
    return this.connectionEmitter;
  }

  /** Failures of accepting; the server goes on. */
  get failed(): EventSource<SocketError> {
    return this.failedEmitter;
  }

  get stateChanged(): EventSource<ServerState> {
    return this.stateEmitter;
  }

  /**
   * Listens. Port 0 lets the system choose. Resolves with the endpoint that it listens on.
   *
   * Rejects with `EADDRINUSE` where the port is taken (the native module listens on a random one instead and says
   * nothing), `EADDRNOTAVAIL` for an address that is not this device's, `EISCONN` while listening, `EALREADY` during
   * another listen or close, `BAD_OPTION`, `PERMISSION`. Afterwards the object can listen again.
   */
  async listen(endpoint: Endpoint, options: TcpServerOptions = {}): Promise<Endpoint> {
    this.requireIdle(endpoint);
    checkCount('maxConnections', options.maxConnections ?? DEFAULT_MAX_CONNECTIONS, NATIVE_CONNECTION_LIMIT);
    nativeTcpOptions(options, 'milliseconds');
    this.options = options;
    this.refused = 0;
    this.changeState('opening');
    try {
      const local = await this.open(endpoint);
      this.local = local;
      await this.apply(mergeTcpOptions({}, options));
      this.changeState('listening');
      return local;
    } catch (failure) {
      await this.releasePort();
      this.changeState('closed');
      throw SocketError.from(failure as NativeError, 'listen', endpoint);
    }
  }

  /** Sets options of the server and of the connections that it accepts; those left out keep their values. */
  async setOptions(options: TcpOptions): Promise<void> {
    if (this.current !== 'listening') {
      throw new SocketError('ENOTCONN', 'setOptions', `the server is ${this.current}`);
    }
    await this.apply(mergeTcpOptions(this.remembered, options));
  }

  /**
   * Closes every accepted connection, then the server. Below API 20 the port can't be given back: the promise then
   * resolves with `held-until-app-ends`, further clients are closed at once, and only this object can listen there again.
   * Calling it again returns the same promise. Never rejects.
   */
  close(): Promise<PortRelease> {
    if (this.current === 'listening') {
      this.changeState('closing');
      this.closing = this.closeAll();
    }
    return this.closing;
  }

  private requireIdle(endpoint: Endpoint): void {
    if (this.current === 'listening') {
      throw new SocketError('EISCONN', 'listen', 'close the server first', { endpoint: endpoint });
    }
    if (this.current === 'opening' || this.current === 'closing') {
      throw new SocketError('EALREADY', 'listen', `the server is ${this.current}`, { endpoint: endpoint });
    }
  }

  /** Below API 20 a closed server still has its port, and takes it up again. */
  private async open(endpoint: Endpoint): Promise<Endpoint> {
    if (this.native !== undefined && this.local?.equals(endpoint) === true) {
      return this.local;
    }
    const address = (await NameResolver.resolve(endpoint))[0] as Endpoint;
    const native = NativeSockets.tcpServer();
    native.on('connect', (connection: NativeTcpConnection): void => this.accept(connection));
    native.on('error', (error: NativeError): void => this.failedEmitter.emit(SocketError.from(error, 'accept')));
    this.native = native;
    await native.listen(address.toNative());
    const local = Endpoint.fromNative(await native.getLocalAddress());
    checkGotPort('listen', address, local);
    return local;
  }

  private async apply(options: TcpOptions): Promise<void> {
    const native = nativeTcpOptions(options, 'milliseconds');
    if (Object.keys(native).length > 0) {
      try {
        await this.native?.setExtraOptions(native);
      } catch (failure) {
        throw SocketError.from(failure as NativeError, 'setOptions', this.local);
      }
    }
    this.remembered = options;
  }

  /** In the native event itself, before anything else can happen: subscribe, or turn away. */
  private accept(native: NativeTcpConnection): void {
    const isServing = this.current === 'listening' || this.current === 'opening';
    if (!isServing || this.registry.size >= (this.options.maxConnections ?? DEFAULT_MAX_CONNECTIONS)) {
      this.refused++;
      void closeNative('TcpServer.refuse', (): Promise<void> => native.close());
      return;
    }
    const connection = new TcpServerConnection(native, this.options.highWaterMarkBytes);
    this.registry.add(connection);
    connection.stateChanged.on((state: ConnectionState): void => {
      if (state === 'closed') {
        this.registry.delete(connection);
      }
    });
    void this.handOut(connection);
  }

  private async handOut(connection: TcpServerConnection): Promise<void> {
    if (await connection.introduce()) {
      this.connectionEmitter.emit(connection);
      connection.begin();
    }
  }

  private async closeAll(): Promise<PortRelease> {
    await Promise.all(this.connections.map((connection: TcpServerConnection): Promise<void> => connection.close()));
    const release = await this.releasePort();
    this.changeState('closed');
    return release;
  }

  private async releasePort(): Promise<PortRelease> {
    const native = this.native;
    if (native === undefined) {
      return 'released';
    }
    if (native.close === undefined) {
      return 'held-until-app-ends';
    }
    native.off('connect');
    native.off('error');
    this.native = undefined;
    await closeNative('TcpServer.close', (): Promise<void> => native.close?.() ?? Promise.resolve());
    return 'released';
  }

  private changeState(next: ServerState): void {
    this.current = next;
    this.stateEmitter.emit(next);
  }
}
