/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import { SocketError } from '../errors/SocketError';
import type { NativeError } from '../native/types';
import type { CloseEvent } from './StreamConnection';

/** 2303500 + SSL_ERROR_WANT_WRITE: what a TLS stream says when its `socketTimeout` runs out in a send. */
const TLS_WANT_WRITE = 2303503;

/** What a native send failed with, whose names for a peer that does not read, and for one that has gone, are its own. */
export function sendError(failure: NativeError, remote: Endpoint | undefined): SocketError {
  const error = SocketError.from(failure, 'send', remote);
  if (error.nativeCode === TLS_WANT_WRITE) {
    return sendTimeoutError(error.nativeCode, remote);
  }
  switch (error.code) {
    case 'EAGAIN':
      return sendTimeoutError(error.nativeCode, remote);
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

/** What an error event of an open stream tells. TLS tells of a send that timed out here first, before it rejects. */
export function streamError(failure: NativeError, remote: Endpoint | undefined): SocketError {
  const error = SocketError.from(failure, 'receive', remote);
  return error.nativeCode === TLS_WANT_WRITE ? sendTimeoutError(error.nativeCode, remote) : error;
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

function sendTimeoutError(nativeCode: number | undefined, remote: Endpoint | undefined): SocketError {
  return new SocketError('ETIMEDOUT', 'send', 'the peer did not read for as long as sendTimeoutMs allows', {
    endpoint: remote,
    nativeCode: nativeCode,
  });
}
