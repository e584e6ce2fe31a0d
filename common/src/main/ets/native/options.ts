/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { UdpOptions } from '../datagram/UdpOptions';
import { SocketError } from '../errors/SocketError';
import type { TcpOptions } from '../stream/TcpOptions';
import type { NativeExtraOptions, NativeLinger, NativeTcpOptions, NativeUdpOptions } from './types';

/** The unit of the native `socketTimeout`, which differs by kind of socket (docs/native-behaviour.md, "Streams"). */
export type TimeoutUnit = 'milliseconds' | 'seconds';

/** The native module takes no larger buffers. */
const BUFFER_LIMIT_BYTES = 262144;
/** What a 16 bit field of seconds holds, which is how some systems keep SO_LINGER. */
const LINGER_LIMIT_SECONDS = 32767;
/** A day: anything longer is a mistake in the unit. */
const TIMEOUT_LIMIT_MS = 24 * 60 * 60 * 1_000;
const MS_PER_SECOND = 1_000;

/** The native form of stream options. Throws `BAD_OPTION` for a value outside its range. */
export function nativeTcpOptions(options: TcpOptions, unit: TimeoutUnit): NativeTcpOptions {
  const native: NativeTcpOptions = {};
  addCommon(native, options, unit);
  if (options.noDelay !== undefined) {
    native.TCPNoDelay = options.noDelay;
  }
  if (options.keepAlive !== undefined) {
    native.keepAlive = options.keepAlive;
  }
  if (options.outOfBandInline !== undefined) {
    native.OOBInline = options.outOfBandInline;
  }
  if (options.lingerSeconds !== undefined) {
    native.socketLinger = nativeLinger(options.lingerSeconds);
  }
  return native;
}

/** The native form of datagram options. Throws `BAD_OPTION` for a value outside its range. */
export function nativeUdpOptions(options: UdpOptions): NativeUdpOptions {
  const native: NativeUdpOptions = {};
  addCommon(native, options, 'milliseconds');
  if (options.broadcast !== undefined) {
    native.broadcast = options.broadcast;
  }
  return native;
}

/** A duration that a caller gave, in whole milliseconds. Throws `BAD_OPTION` where it is none. */
export function checkTimeout(name: string, value: number): number {
  return inRange(name, value, 1, TIMEOUT_LIMIT_MS);
}

/** A number of things that a caller gave. Throws `BAD_OPTION` where it is none. */
export function checkCount(name: string, value: number, most: number): number {
  return inRange(name, value, 1, most);
}

function addCommon(native: NativeExtraOptions, options: TcpOptions | UdpOptions, unit: TimeoutUnit): void {
  if (options.reuseAddress !== undefined) {
    native.reuseAddress = options.reuseAddress;
  }
  if (options.receiveBufferBytes !== undefined) {
    native.receiveBufferSize = inRange('receiveBufferBytes', options.receiveBufferBytes, 1, BUFFER_LIMIT_BYTES);
  }
  if (options.sendBufferBytes !== undefined) {
    native.sendBufferSize = inRange('sendBufferBytes', options.sendBufferBytes, 1, BUFFER_LIMIT_BYTES);
  }
  if (options.sendTimeoutMs !== undefined) {
    const timeoutMs = checkTimeout('sendTimeoutMs', options.sendTimeoutMs);
    native.socketTimeout = unit === 'milliseconds' ? timeoutMs : Math.ceil(timeoutMs / MS_PER_SECOND);
  }
}

function nativeLinger(seconds: number | 'off'): NativeLinger {
  if (seconds === 'off') {
    return { on: false, linger: 0 };
  }
  return { on: true, linger: inRange('lingerSeconds', seconds, 0, LINGER_LIMIT_SECONDS) };
}

function inRange(name: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new SocketError(
      'BAD_OPTION',
      'options',
      `${name} is ${value}, it must be a whole number from ${least} to ${most}`,
    );
  }
  return value;
}
