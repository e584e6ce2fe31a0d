/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Endpoint } from '../endpoint/Endpoint';
import type { ErrorCode } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import { UnhandledFailures } from '../events/UnhandledFailures';
import type { NativeAddress, NativeError } from './types';

/** What closing answers where there is no descriptor (any more), which is what a close is for. */
const ALREADY_GONE: ErrorCode[] = [
  'UNKNOWN',
  'EBADF',
  'ENETDOWN',
  'ENOTCONN',
  'PERMISSION',
  'TLS_HANDSHAKE',
  'TLS_NOT_BOUND',
];

/**
 * Closes a native object. What goes wrong is reported, as there is nothing that a caller could do about it.
 *
 * @param where the class and method, for that report
 */
export async function closeNative(where: string, close: () => Promise<void>): Promise<void> {
  try {
    await close();
  } catch (failure) {
    const error = SocketError.from(failure as NativeError, 'close');
    if (!ALREADY_GONE.includes(error.code)) {
      UnhandledFailures.report(where, error);
    }
  }
}

/** The address that a native object has on this side, or what a SocketError says of it. */
export async function localEndpointOf(getLocalAddress: () => Promise<NativeAddress>): Promise<Endpoint> {
  try {
    return Endpoint.fromNative(await getLocalAddress());
  } catch (failure) {
    throw SocketError.from(failure as NativeError, 'localEndpoint');
  }
}

/**
 * Throws `EADDRINUSE` where another port was bound than was asked for: native calls take a random port in place of a
 * busy one and say nothing.
 */
export function checkGotPort(operation: string, asked: Endpoint, got: Endpoint): void {
  if (asked.port !== 0 && got.port !== asked.port) {
    throw new SocketError('EADDRINUSE', operation, `the port is taken; the system bound ${got.port} instead`, {
      endpoint: asked,
    });
  }
}
