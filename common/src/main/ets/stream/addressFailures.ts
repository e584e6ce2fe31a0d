/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorCode } from '../errors/ErrorCode';
import type { SocketError } from '../errors/SocketError';

/** This device has no way to such an address: what other addresses of the name answered says more. */
const NO_WAY_THERE: ErrorCode[] = ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** Which of the failures of a name's addresses the caller is told: the first from a peer, otherwise the first. */
export function moreTelling(known: SocketError | undefined, next: SocketError): SocketError {
  if (known === undefined) {
    return next;
  }
  return NO_WAY_THERE.includes(known.code) && !NO_WAY_THERE.includes(next.code) ? next : known;
}
