/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A native TCP send runs on the calling thread and waits this long for a peer that does not read. The system's own value
 * is 20 s, far above what a page may freeze for.
 */
export const DEFAULT_SEND_TIMEOUT_MS = 2_000;

/**
 * Options of a connected TCP or TLS stream, or of a server and the connections that it accepts. What is left out stays
 * as the system has it. The native module has no getters for them: socketkit remembers what was set.
 */
export interface TcpOptions {
  /** Send small pieces at once instead of waiting to fill packets (TCP_NODELAY). */
  noDelay?: boolean | undefined;
  /** Let the system probe an idle peer. */
  keepAlive?: boolean | undefined;
  /**
   * How long close waits for unsent bytes, in whole seconds. 0 discards them and resets the connection; `off` is the
   * normal close.
   */
  lingerSeconds?: number | 'off' | undefined;
  /** Deliver out-of-band bytes in line. */
  outOfBandInline?: boolean | undefined;
  reuseAddress?: boolean | undefined;
  /** 1 to 262144. */
  receiveBufferBytes?: number | undefined;
  /** 1 to 262144. */
  sendBufferBytes?: number | undefined;
  /**
   * How long one piece of at most 64 KiB may wait for a peer that does not read, at least 1. Then the send rejects with
   * `ETIMEDOUT` and the connection is over. 2000 where absent on a TCP client or server. TLS rounds up to whole seconds, and where
   * absent it waits for ever: there the native value limits reads as well (docs/native-behaviour.md, "Streams").
   */
  sendTimeoutMs?: number | undefined;
}

/** Later options over earlier ones, field by field. */
export function mergeTcpOptions(earlier: TcpOptions, later: TcpOptions): TcpOptions {
  return {
    noDelay: later.noDelay ?? earlier.noDelay,
    keepAlive: later.keepAlive ?? earlier.keepAlive,
    lingerSeconds: later.lingerSeconds ?? earlier.lingerSeconds,
    outOfBandInline: later.outOfBandInline ?? earlier.outOfBandInline,
    reuseAddress: later.reuseAddress ?? earlier.reuseAddress,
    receiveBufferBytes: later.receiveBufferBytes ?? earlier.receiveBufferBytes,
    sendBufferBytes: later.sendBufferBytes ?? earlier.sendBufferBytes,
    sendTimeoutMs: later.sendTimeoutMs ?? earlier.sendTimeoutMs,
  };
}
