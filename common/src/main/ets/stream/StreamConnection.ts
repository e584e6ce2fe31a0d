/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import type { SendData } from '../encoding/TextCodec';
import type { SocketError } from '../errors/SocketError';
import type { EventSource } from '../events/Emitter';

/**
 * The life of a connection:
 *
 * - `idle`: never connected
 * - `connecting`: connect was called and has not settled
 * - `open`: bytes go both ways
 * - `closing`: over, while its descriptor is being freed
 * - `closed`: over; `connect` of the same object starts a new one
 */
export type ConnectionState = 'idle' | 'connecting' | 'open' | 'closing' | 'closed';

/**
 * Who ended it: this side, the peer in an orderly way, the peer by a reset, or a failure (`error` tells). A connection
 * that a server accepted reports a reset as `remote` where nothing was being sent: the platform does not tell there.
 */
export type CloseReason = 'local' | 'remote' | 'reset' | 'error';

export interface CloseEvent {
  reason: CloseReason;
  /** With `reset` and `error` only. */
  error?: SocketError;
}

/**
 * A byte stream to one peer: a client, a TLS client, or a connection that a server accepted. Framing, statistics and
 * pages work on this and never on a class.
 */
export interface StreamConnection {
  readonly state: ConnectionState;

  /** The peer; undefined before the first connection. */
  readonly remoteEndpoint: Endpoint | undefined;

  /** Bytes given to `send` that the system has not taken yet. */
  readonly bufferedBytes: number;

  /**
   * Where `bufferedBytes` gets large: wait for `drained` before sending more. Nothing is refused above it. In bytes,
   * 1 MiB where the options don't say.
   */
  readonly highWaterMarkBytes: number;

  /**
   * Received bytes, as they came: TCP merges and splits what was sent. The ArrayBuffer holds exactly the bytes and is
   * the listener's to keep. Subscribe before `connect`: bytes that nobody listens to are dropped.
   */
  readonly message: EventSource<ArrayBuffer>;

  /** Exactly once for each connection that was open. What native events precede it is docs/native-behaviour.md, "Listeners". */
  readonly closed: EventSource<CloseEvent>;

  /** Everything is sent, after `bufferedBytes` had reached `highWaterMarkBytes`. */
  readonly drained: EventSource<void>;

  /** Each change of `state`, with the new one. */
  readonly stateChanged: EventSource<ConnectionState>;

  /**
   * Sends bytes, or text as UTF-8, after everything sent before. Resolves when the system has taken the last byte, which
   * is not yet when the peer has read it; an empty send resolves at once. Leave the memory alone until then.
   *
   * Rejects with `ENOTCONN` where the connection is not open, `ECANCELED` where `close` came before its turn, `EPIPE`
   * where the peer closed, `ETIMEDOUT` where the peer did not read for `sendTimeoutMs`. What fails half-way ends the
   * connection: nobody knows how much of it arrived.
   */
  send(data: SendData): Promise<void>;

  /** This side's address. Rejects with `ENOTCONN` where the connection is not open. */
  localEndpoint(): Promise<Endpoint>;

  /**
   * Ends the connection, or cancels a `connect` under way, which then rejects with `ECANCELED`. The `closed` event comes
   * at once; the promise resolves when the descriptor is free. What is queued is not sent: await the last `send` first.
   * Calling it again returns the same promise, on an unconnected object a resolved one. Never rejects.
   */
  close(): Promise<void>;
}
