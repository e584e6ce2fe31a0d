/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type net from 'node:net';
import { isObject } from './addresses';
import { thrownOptionError } from './errors';

/** The native `TCPExtraOptions` and `UDPExtraOptions` after their checks; absent ones stay as they were. */
export interface ExtraOptions {
  receiveBufferSize?: number;
  sendBufferSize?: number;
  socketTimeout?: number;
  keepAlive?: boolean;
  TCPNoDelay?: boolean;
  broadcast?: boolean;
  linger?: { on: boolean; seconds: number };
}

const NUMBERS = ['receiveBufferSize', 'sendBufferSize', 'socketTimeout'] as const;
const BOOLEANS = ['keepAlive', 'TCPNoDelay', 'broadcast'] as const;
/** Checked, and without effect here: Node always sets SO_REUSEADDR on TCP and can't set SO_OOBINLINE. */
const BOOLEANS_WITHOUT_EFFECT = ['reuseAddress', 'OOBInline'] as const;

/**
 * @returns undefined where the native call answers 401
 * @throws Error 'empty error message' for a boolean option of another type, as the native parser does
 */
export function parseExtraOptions(value: unknown): ExtraOptions | undefined {
  if (!isObject(value)) {
    return undefined;
  }
  const options: ExtraOptions = {};
  for (const name of NUMBERS) {
    if (typeof value[name] === 'number') {
      options[name] = value[name] >>> 0; // As the native parser reads it: fractions cut off, NaN and infinity 0.
    }
  }
  for (const name of BOOLEANS) {
    if (value[name] !== undefined) {
      options[name] = booleanOption(value[name]);
    }
  }
  for (const name of BOOLEANS_WITHOUT_EFFECT) {
    if (value[name] !== undefined) {
      booleanOption(value[name]);
    }
  }
  const linger = value['socketLinger'];
  if (isObject(linger)) {
    options.linger = { on: linger['on'] === true, seconds: Number(linger['linger'] ?? 0) >>> 0 };
  }
  return options;
}

function booleanOption(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw thrownOptionError();
  }
  return value;
}

/** Takes over what `update` sets. */
export function mergeExtraOptions(options: ExtraOptions, update: ExtraOptions): ExtraOptions {
  return { ...options, ...update };
}

/** What of the options Node can set on a stream. Buffer sizes of TCP are not among it. */
export function applyToStream(options: ExtraOptions, stream: net.Socket): void {
  if (options.keepAlive !== undefined) {
    stream.setKeepAlive(options.keepAlive);
  }
  if (options.TCPNoDelay !== undefined) {
    stream.setNoDelay(options.TCPNoDelay);
  }
}

/** A read takes at most the receive buffer's size, if that is in range, and otherwise this. */
const DEFAULT_READ_BYTES = 8192;
const MAX_BUFFER_BYTES = 262144;

/** The largest chunk that a TCP client delivers. Without an option the kernel's buffer, more than Node reads at once. */
export function clientReadBytes(options: ExtraOptions): number {
  const size = options.receiveBufferSize ?? MAX_BUFFER_BYTES;
  return size > 0 && size <= MAX_BUFFER_BYTES ? size : DEFAULT_READ_BYTES;
}

/** The largest chunk that a connection of a server delivers. */
export function connectionReadBytes(options: ExtraOptions): number {
  return options.receiveBufferSize === undefined || options.receiveBufferSize <= 0
    ? DEFAULT_READ_BYTES
    : options.receiveBufferSize;
}

/** How long a TCP or UDP send may wait for a peer that does not read, in milliseconds. */
const DEFAULT_SEND_TIMEOUT_MS = 20_000;

export function sendTimeoutMs(options: ExtraOptions): number {
  return timerMs(options.socketTimeout ?? 0, DEFAULT_SEND_TIMEOUT_MS);
}

/** The longest that a timer of Node's can run; a longer one would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** A timeout as the app gave it, for `setTimeout`; what is not above 0 is `otherwise`. */
export function timerMs(timeoutMs: number, otherwise: number): number {
  return timeoutMs > 0 ? Math.min(timeoutMs, MAX_TIMER_MS) : otherwise;
}
