/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SendData } from '../encoding/TextCodec';
import type { Endpoint } from '../endpoint/Endpoint';
import type { SocketError } from '../errors/SocketError';
import type { EventSource } from '../events/Emitter';

/**
 * The life of a datagram socket: `idle` never bound, `binding` while bind is under way, `open`, `closing` while its
 * descriptor is being freed, `closed`: it may be bound again.
 */
export type DatagramState = 'idle' | 'binding' | 'open' | 'closing' | 'closed';

/** One datagram, whole. */
export interface Datagram {
  /** Exactly the datagram's bytes; the listener's to keep. */
  bytes: ArrayBuffer;
  from: Endpoint;
}

export interface DatagramCloseEvent {
  reason: 'local' | 'error';
  /** With `error` only. */
  error?: SocketError;
}

/** Sends and receives datagrams on one local port. Pages work on this and never on a class. */
export interface DatagramSocket {
  readonly state: DatagramState;

  /** Where it is bound, with the port that the system chose if 0 was asked for; undefined while it is not open. */
  readonly localEndpoint: Endpoint | undefined;

  /** A received datagram. Subscribe before binding. Empty datagrams are not delivered by the system. */
  readonly message: EventSource<Datagram>;

  /** Exactly once for each time that it was open. */
  readonly closed: EventSource<DatagramCloseEvent>;

  /** Each change of `state`, with the new one. */
  readonly stateChanged: EventSource<DatagramState>;

  /**
   * Sends one datagram, text as UTF-8. Resolves when the system has taken it, whether or not anybody receives it; an
   * empty one resolves at once and is not sent. A host name is looked up for every datagram: resolve it once before many.
   *
   * Rejects with `NOT_BOUND` where the socket is not open, `EMSGSIZE` above 65507 bytes (65527 on IPv6), `EAFNOSUPPORT`
   * for the other address family, `EACCES` for a broadcast address without the broadcast option, `BAD_ENDPOINT` for
   * port 0. The socket stays open.
   */
  send(data: SendData, to: Endpoint): Promise<void>;

  /**
   * Closes the socket, or cancels a `bind` under way, which then rejects with `ECANCELED`. The `closed` event comes at
   * once; the promise resolves when the descriptor is free. Calling it again returns the same promise. Never rejects.
   */
  close(): Promise<void>;
}
