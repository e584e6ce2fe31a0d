/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import { NameResolver } from '../endpoint/NameResolver';
import { SocketError } from '../errors/SocketError';
import { Emitter } from '../events/Emitter';
import type { EventSource } from '../events/Emitter';
import { checkCount, nativeTcpOptions } from '../native/options';
import type { NativeError, NativeTcpConnection } from '../native/types';
import { ConnectionRegistry, DEFAULT_MAX_CONNECTIONS, NATIVE_CONNECTION_LIMIT } from './ConnectionRegistry';
import { TcpListener } from './TcpListener';
import type { PortRelease } from './TcpListener';
import { DEFAULT_SEND_TIMEOUT_MS, mergeTcpOptions } from './TcpOptions';
import type { TcpOptions } from './TcpOptions';
import type { TcpServerConnection } from './TcpServerConnection';

/** `idle` never listened; `opening` while listen is under way; `closed` may listen again. */
export type ServerState = 'idle' | 'opening' | 'listening' | 'closing' | 'closed';

/** Options of one listen; those of the stream hold for the connections that it accepts. */
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
  private readonly registry: ConnectionRegistry = new ConnectionRegistry();
  private readonly failedEmitter: Emitter<SocketError> = new Emitter<SocketError>('TcpServer.failed');
  private readonly stateEmitter: Emitter<ServerState> = new Emitter<ServerState>('TcpServer.stateChanged');
  /** Listeners that can't be closed below API 20, by their endpoint: listening there again takes them up. */
  private readonly held: Map<string, TcpListener> = new Map<string, TcpListener>();
  private current: ServerState = 'idle';
  private listener: TcpListener | undefined = undefined;
  private local: Endpoint | undefined = undefined;
  private remembered: TcpOptions = {};
  private opening: Promise<void> = Promise.resolve();
  private isCanceled: boolean = false;
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
    return this.registry.connections;
  }

  /** Clients turned away because of `maxConnections`, or because the server was not listening, since the last `listen`. */
  get refusedCount(): number {
    return this.registry.refusedCount;
  }

  /**
   * As text, where it has listened and does no more, and the system can't give the port back before the app ends: this
   * object alone can listen there again. Always empty from API 20 on.
   */
  get heldEndpoints(): string[] {
    return Array.from(this.held.keys()).filter((held: string): boolean => held !== this.local?.toString());
  }

  /** What was set; the native module can't be asked. */
  get options(): TcpOptions {
    return this.remembered;
  }

  /** A new client. Subscribe to its events in the listener: what it sends afterwards is dropped if nobody listens. */
  get connection(): EventSource<TcpServerConnection> {
    return this.registry.connection;
  }

  /** A client was turned away; `refusedCount` as it is now. */
  get refused(): EventSource<number> {
    return this.registry.refusal;
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
   * another listen or close, `ECANCELED` by a `close`, `BAD_OPTION`, `PERMISSION`. Afterwards the object can listen
   * again.
   */
  listen(endpoint: Endpoint, options: TcpServerOptions = {}): Promise<Endpoint> {
    const isFirst = this.current !== 'opening';
    const opened = this.open(endpoint, options);
    if (isFirst && this.current === 'opening') {
      const ignore = (): void => undefined;
      this.opening = opened.then(ignore, ignore);
    }
    return opened;
  }

  /**
   * Sets options of the server and of the connections that it accepts; those left out keep their values.
   *
   * Rejects with `ENOTCONN` where it is not listening, `BAD_OPTION` for a value outside its range.
   */
  async setOptions(options: TcpOptions): Promise<void> {
    const listener = this.listener;
    if (listener === undefined || this.current !== 'listening') {
      throw new SocketError('ENOTCONN', 'setOptions', `the server is ${this.current}`);
    }
    await this.apply(listener, mergeTcpOptions(this.remembered, options));
  }

  /**
   * Where it listens, asked of the system now: how one learns that the system has taken the socket, of which no event
   * tells. Rejects with `ENOTCONN` where it is not listening.
   */
  async localEndpoint(): Promise<Endpoint> {
    const listener = this.listener;
    if (listener === undefined || this.current !== 'listening') {
      throw new SocketError('ENOTCONN', 'localEndpoint', `the server is ${this.current}`);
    }
    return listener.localEndpoint();
  }

  /**
   * Closes every accepted connection, then the server; a `listen` under way rejects with `ECANCELED`. Below API 20 the
   * port can't be given back: the promise then resolves with `held-until-app-ends`, further clients are closed at once,
   * and only this object can listen there again. Calling it again returns the same promise. Never rejects.
   */
  close(): Promise<PortRelease> {
    if (this.current === 'opening' && !this.isCanceled) {
      this.isCanceled = true;
      this.closing = this.whenCanceled();
    } else if (this.current === 'listening') {
      this.changeState('closing');
      this.closing = this.closeAll();
    }
    return this.closing;
  }

  private async open(endpoint: Endpoint, options: TcpServerOptions): Promise<Endpoint> {
    this.requireIdle(endpoint);
    const most = options.maxConnections ?? DEFAULT_MAX_CONNECTIONS;
    checkCount('maxConnections', most, NATIVE_CONNECTION_LIMIT);
    if (options.highWaterMarkBytes !== undefined) {
      checkCount('highWaterMarkBytes', options.highWaterMarkBytes, Number.MAX_SAFE_INTEGER);
    }
    nativeTcpOptions(options, 'milliseconds');
    this.registry.reset(most, options.highWaterMarkBytes);
    this.isCanceled = false;
    this.changeState('opening');
    try {
      const address = (await NameResolver.resolve(endpoint))[0] as Endpoint;
      this.throwIfCanceled(endpoint); // Before a port is taken that may not be given back.
      const listener = this.held.get(address.toString()) ?? this.makeListener();
      this.listener = listener;
      this.local = this.held.has(address.toString()) ? address : await listener.listen(address);
      await this.apply(listener, mergeTcpOptions({ sendTimeoutMs: DEFAULT_SEND_TIMEOUT_MS }, options));
      this.throwIfCanceled(endpoint);
      this.changeState('listening');
      return this.local;
    } catch (failure) {
      // From here on nobody is accepted any more.
      this.changeState('closing');
      this.closing = this.closeAll();
      await this.closing;
      throw SocketError.from(failure as NativeError, 'listen', endpoint);
    }
  }

  private requireIdle(endpoint: Endpoint): void {
    if (this.current === 'listening') {
      throw new SocketError('EISCONN', 'listen', 'close the server first', { endpoint: endpoint });
    }
    if (this.current === 'opening' || this.current === 'closing') {
      throw new SocketError('EALREADY', 'listen', `the server is ${this.current}`, { endpoint: endpoint });
    }
  }

  private throwIfCanceled(endpoint: Endpoint): void {
    if (this.isCanceled) {
      throw new SocketError('ECANCELED', 'listen', 'close was called', { endpoint: endpoint });
    }
  }

  private makeListener(): TcpListener {
    const listener: TcpListener = new TcpListener({
      accepted: (connection: NativeTcpConnection): void => this.accept(listener, connection),
      failed: (error: SocketError): void => this.failedEmitter.emit(error),
    });
    return listener;
  }

  private async apply(listener: TcpListener, options: TcpOptions): Promise<void> {
    const native = nativeTcpOptions(options, 'milliseconds');
    if (Object.keys(native).length > 0) {
      await listener.setOptions(native);
    }
    this.remembered = options;
  }

  /** A listener that can't be closed goes on accepting. */
  private accept(listener: TcpListener, native: NativeTcpConnection): void {
    const isServing = this.current === 'listening' || (this.current === 'opening' && !this.isCanceled);
    if (isServing && listener === this.listener) {
      this.registry.accept(native);
    } else {
      this.registry.refuse(native);
    }
  }

  private async whenCanceled(): Promise<PortRelease> {
    await this.opening;
    return this.closing; // By now that of the listen, which has cleared up after itself.
  }

  private async closeAll(): Promise<PortRelease> {
    const release = await this.release();
    this.changeState('closed');
    return release;
  }

  /** Connections first: the native server leaves them open. */
  private async release(): Promise<PortRelease> {
    await this.registry.closeAll();
    const listener = this.listener;
    this.listener = undefined;
    const release: PortRelease = listener === undefined ? 'released' : await listener.close();
    if (listener !== undefined && this.local !== undefined && release === 'held-until-app-ends') {
      this.held.set(this.local.toString(), listener);
    }
    this.local = undefined;
    return release;
  }

  private changeState(next: ServerState): void {
    this.current = next;
    this.stateEmitter.emit(next);
  }
}
