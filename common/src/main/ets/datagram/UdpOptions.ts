/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Options of a bound UDP socket. What is left out stays as the system has it. */
export interface UdpOptions {
  /** Allow sending to broadcast addresses, which is an `EACCES` otherwise. */
  broadcast?: boolean | undefined;
  reuseAddress?: boolean | undefined;
  /** 1 to 262144. */
  receiveBufferBytes?: number | undefined;
  /** 1 to 262144. */
  sendBufferBytes?: number | undefined;
  /** How long a send may wait for the system's buffer, at least 1; 2000 where absent. */
  sendTimeoutMs?: number | undefined;
}

/** Later options over earlier ones, field by field. */
export function mergeUdpOptions(earlier: UdpOptions, later: UdpOptions): UdpOptions {
  return {
    broadcast: later.broadcast ?? earlier.broadcast,
    reuseAddress: later.reuseAddress ?? earlier.reuseAddress,
    receiveBufferBytes: later.receiveBufferBytes ?? earlier.receiveBufferBytes,
    sendBufferBytes: later.sendBufferBytes ?? earlier.sendBufferBytes,
    sendTimeoutMs: later.sendTimeoutMs ?? earlier.sendTimeoutMs,
  };
}
