/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type net from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Settle } from './calls';
import type { ExtraOptions } from './extraOptions';
import { sendTimeoutMs } from './extraOptions';
import type { MessageSource } from './bytes';
import type { NativeError } from './errors';
import { Errno } from './errors';

/** What the TCP client and the connections of a server do alike with Node's stream. */

/** Where the bytes of a connected stream come from. */
export function sourceOf(stream: net.Socket): MessageSource {
  return {
    address: stream.remoteAddress ?? '',
    family: stream.remoteFamily === 'IPv6' ? 'IPv6' : 'IPv4',
    port: stream.remotePort ?? 0,
  };
}

/** The peer's end as Node's address. */
export function addressInfo(source: MessageSource): AddressInfo {
  return { address: source.address, family: source.family, port: source.port };
}

/**
 * Writes and settles once the system has taken all bytes. A peer that does not read makes it fail after the socket's
 * timeout with EAGAIN; the native call would have held the JS thread for that long.
 */
export function writeToStream(
  stream: net.Socket,
  data: string | Uint8Array,
  options: ExtraOptions,
  toError: (errno: number) => NativeError,
  settle: Settle<void>,
): void {
  if (data.length === 0) {
    settle.resolve();
    return;
  }
  let timer: NodeJS.Timeout | undefined;
  stream.write(data, (error) => {
    if (timer !== undefined) {
      clearTimeout(timer);
    }
    // A write that fails found the connection reset, which the native code sees as "not connected" before it writes.
    if (error === null || error === undefined) {
      settle.resolve();
    } else {
      settle.reject(toError(Errno.ENOTCONN));
    }
  });
  if (stream.writableLength > 0) {
    timer = setTimeout(() => settle.reject(toError(Errno.EAGAIN)), sendTimeoutMs(options));
  }
}

/**
 * Frees the descriptor: with a reset where the linger option says so, otherwise after the bytes of sends that nobody
 * awaited, which the native code would have written already.
 */
export function closeStream(stream: net.Socket, options: ExtraOptions, done: () => void): void {
  if (stream.closed) {
    queueMicrotask(done);
    return;
  }
  stream.once('close', done);
  if (stream.destroyed) {
    return;
  }
  if (options.linger?.on === true && options.linger.seconds === 0) {
    stream.resetAndDestroy();
  } else if (stream.writableLength > 0) {
    const limit = setTimeout(() => stream.destroy(), sendTimeoutMs(options));
    stream.once('close', () => clearTimeout(limit));
    stream.destroySoon();
  } else {
    stream.destroy();
  }
}
