/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import type { Closable } from '../native/Attempt';
import type { NativeError, NativeTcpOptions } from '../native/types';
import type { ByteSink } from './WriteQueue';

/** What a transport tells the connection that owns it. */
export interface TransportEvents {
  received: (bytes: ArrayBuffer) => void;
  /** The peer ended the stream in an orderly way. */
  ended: () => void;
  /** Nothing more will come, and nothing can be sent. */
  failed: (failure: NativeError) => void;
}

/** One native object that carries one connection. Its `send` rejects with what the native module rejects with. */
export interface StreamTransport extends ByteSink, Closable {
  localEndpoint(): Promise<Endpoint>;
}

/** A transport that this side connected. */
export interface ClientTransport extends StreamTransport {
  setOptions(options: NativeTcpOptions): Promise<void>;
}
