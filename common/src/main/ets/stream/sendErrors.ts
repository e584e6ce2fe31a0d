/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import { SocketError } from '../errors/SocketError';
import type { NativeError } from '../native/types';
import type { CloseEvent } from './StreamConnection';

/** What a native send failed with, whose names for a peer that does not read, and for one that has gone, are its own. */
export function sendError(failure: NativeError, remote: Endpoint | undefined): SocketError {
  const error = SocketError.from(failure, 'send', remote);
  switch (error.code) {
    case 'EAGAIN':
      return new SocketError('ETIMEDOUT', 'send', 'the peer did not read for as long as sendTimeoutMs allows', {
        endpoint: remote,
        nativeCode: error.nativeCode,
      });
    case 'ENETDOWN':
    case 'ENOTCONN':
    case 'EPIPE':
      return new SocketError('ECONNRESET', 'send', 'the peer has gone', {
        endpoint: remote,
        nativeCode: error.nativeCode,
      });
    default:
      return error;
  }
}

/** What the sends get that were still waiting when the connection ended. */
export function unsentError(end: CloseEvent, remote: Endpoint | undefined): SocketError {
  if (end.error !== undefined) {
    return end.error;
  }
  return end.reason === 'local'
    ? new SocketError('ECANCELED', 'send', 'close came before it was sent', { endpoint: remote })
    : new SocketError('EPIPE', 'send', 'the peer closed before it was sent', { endpoint: remote });
}
