/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import { bytesOf } from '../encoding/TextCodec';
import type { SendData } from '../encoding/TextCodec';
import { SocketError } from '../errors/SocketError';
import { Emitter } from '../events/Emitter';
import type { EventSource } from '../events/Emitter';
import { checkCount } from '../native/options';
import type { NativeError } from '../native/types';
import { sendError, streamError, unsentError } from './sendErrors';
import type { CloseEvent, ConnectionState, StreamConnection } from './StreamConnection';
import type { StreamTransport, TransportEvents } from './StreamTransport';
import { WriteQueue } from './WriteQueue';

/** Bytes. Enough to keep a fast link busy while the app prepares more, little enough to notice a peer that is slow. */
const DEFAULT_HIGH_WATER_MARK_BYTES = 1024 * 1024;

/**
 * What every `StreamConnection` shares from the moment it is open: events, the write queue, and one end. A subclass
 * brings the transport.
 */
export abstract class ByteStream implements StreamConnection {
  readonly highWaterMarkBytes: number;
  private readonly messageEmitter: Emitter<ArrayBuffer>;
  private readonly closedEmitter: Emitter<CloseEvent>;
  private readonly drainedEmitter: Emitter<void>;
  private readonly stateEmitter: Emitter<ConnectionState>;
  private current: ConnectionState = 'idle';
  private remote: Endpoint | undefined = undefined;
  private transport: StreamTransport | undefined = undefined;
  /** Only while open. */
  private writes: WriteQueue | undefined = undefined;
  private releasing: Promise<void> = Promise.resolve();
  /** What came before the connection was open: its listeners get it afterwards. */
  private early: ArrayBuffer[] = [];
  private earlyEnd: CloseEvent | undefined = undefined;

  /** @param name the class, for reports of listeners that throw */
  constructor(name: string, highWaterMarkBytes: number = DEFAULT_HIGH_WATER_MARK_BYTES) {
    this.highWaterMarkBytes = checkCount('highWaterMarkBytes', highWaterMarkBytes, Number.MAX_SAFE_INTEGER);
    this.messageEmitter = new Emitter<ArrayBuffer>(`${name}.message`);
    this.closedEmitter = new Emitter<CloseEvent>(`${name}.closed`);
    this.drainedEmitter = new Emitter<void>(`${name}.drained`);
    this.stateEmitter = new Emitter<ConnectionState>(`${name}.stateChanged`);
  }

  get message(): EventSource<ArrayBuffer> {
    return this.messageEmitter;
  }

  get closed(): EventSource<CloseEvent> {
    return this.closedEmitter;
  }

  get drained(): EventSource<void> {
    return this.drainedEmitter;
  }

  get stateChanged(): EventSource<ConnectionState> {
    return this.stateEmitter;
  }

  get state(): ConnectionState {
    return this.current;
  }

  get remoteEndpoint(): Endpoint | undefined {
    return this.remote;
  }

  get bufferedBytes(): number {
    return this.writes?.bufferedBytes ?? 0;
  }

  send(data: SendData): Promise<void> {
    const writes = this.writes;
    if (writes === undefined) {
      return Promise.reject(this.notConnected('send'));
    }
    const bytes = bytesOf(data);
    if (bytes === undefined) {
      return Promise.reject(
        new SocketError('EINVAL', 'send', 'data must be a string, an ArrayBuffer or a Uint8Array', {
          endpoint: this.remote,
        }),
      );
    }
    return bytes.byteLength === 0 ? Promise.resolve() : writes.send(bytes);
  }

  async localEndpoint(): Promise<Endpoint> {
    return this.requireTransport('localEndpoint').localEndpoint();
  }

  close(): Promise<void> {
    if (this.current === 'open') {
      this.finish({ reason: 'local' });
    }
    return this.releasing;
  }

  /** What a new transport reports to. */
  protected readonly events: TransportEvents = {
    received: (bytes: ArrayBuffer): void => {
      if (this.current === 'open') {
        this.messageEmitter.emit(bytes);
      } else if (this.current === 'connecting') {
        this.early.push(bytes);
      }
    },
    ended: (): void => this.endedBy({ reason: 'remote' }),
    failed: (failure: NativeError): void => {
      const error = streamError(failure, this.remote);
      this.endedBy({ reason: error.code === 'ECONNRESET' ? 'reset' : 'error', error: error });
    },
  };

  /** The transport is connected and may be used from now on. */
  protected opened(transport: StreamTransport, remote: Endpoint): void {
    this.transport = transport;
    this.remote = remote;
    this.writes = new WriteQueue(transport, this.highWaterMarkBytes, {
      drained: (): void => this.drainedEmitter.emit(),
      failed: (failure: NativeError): SocketError => this.sendFailed(failure),
    });
    this.changeState('open');
  }

  /** Hands on what came while connecting. The subclass calls it when its own listeners know of the connection. */
  protected deliverEarly(): void {
    const early = this.early;
    this.early = [];
    for (const bytes of early) {
      this.events.received(bytes);
    }
    const end = this.earlyEnd;
    this.earlyEnd = undefined;
    if (end !== undefined) {
      this.endedBy(end);
    }
  }

  /** A connect begins: nothing of an earlier connection is left. */
  protected startConnecting(): void {
    this.early = [];
    this.earlyEnd = undefined;
    this.changeState('connecting');
  }

  /** A connect ends without a connection; `released` resolves when its descriptor is free. */
  protected stopConnecting(released: Promise<void>): void {
    this.startClosing(() => released);
  }

  /** The transport of an open connection, or the rejection that a method gives without one. */
  protected requireTransport(operation: string): StreamTransport {
    if (this.current !== 'open' || this.transport === undefined) {
      throw this.notConnected(operation);
    }
    return this.transport;
  }

  /** Resolves when the descriptor of what ended last is free. */
  protected released(): Promise<void> {
    return this.releasing;
  }

  private notConnected(operation: string): SocketError {
    return new SocketError('ENOTCONN', operation, `the connection is ${this.current}`, { endpoint: this.remote });
  }

  private sendFailed(failure: NativeError): SocketError {
    const error = sendError(failure, this.remote);
    this.endedBy({ reason: error.code === 'ECONNRESET' ? 'reset' : 'error', error: error });
    return error;
  }

  private endedBy(event: CloseEvent): void {
    if (this.current === 'open') {
      this.finish(event);
    } else if (this.current === 'connecting') {
      this.earlyEnd ??= event;
    }
  }

  private finish(event: CloseEvent): void {
    const writes = this.writes as WriteQueue;
    const transport = this.transport as StreamTransport;
    this.writes = undefined;
    this.transport = undefined;
    this.startClosing(() => this.release(writes, transport, event));
    this.closedEmitter.emit(event);
  }

  /** The send in flight ends first: its descriptor must not become another socket's under it. */
  private async release(writes: WriteQueue, transport: StreamTransport, event: CloseEvent): Promise<void> {
    await writes.abandon(unsentError(event, this.remote));
    await transport.close();
  }

  /** The listeners of the state hear of it last: one that connects again has to wait for this release. */
  private startClosing(release: () => Promise<void>): void {
    this.current = 'closing';
    this.releasing = this.whenReleased(release());
    this.stateEmitter.emit('closing');
  }

  private async whenReleased(released: Promise<void>): Promise<void> {
    await released;
    this.changeState('closed');
  }

  private changeState(next: ConnectionState): void {
    this.current = next;
    this.stateEmitter.emit(next);
  }
}
