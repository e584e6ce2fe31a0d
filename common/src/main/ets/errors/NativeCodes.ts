/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorCode } from './ErrorCode';

/** Linux errno numbers, which are OpenHarmony's on every architecture, by the names that a socket call can give. */
const ERRNO: [number, ErrorCode][] = [
  [1, 'EPERM'],
  [4, 'EINTR'],
  [5, 'EIO'],
  [9, 'EBADF'],
  [11, 'EAGAIN'],
  [12, 'ENOMEM'],
  [13, 'EACCES'],
  [22, 'EINVAL'],
  [24, 'EMFILE'],
  [32, 'EPIPE'],
  [90, 'EMSGSIZE'],
  [97, 'EAFNOSUPPORT'],
  [98, 'EADDRINUSE'],
  [99, 'EADDRNOTAVAIL'],
  [100, 'ENETDOWN'],
  [101, 'ENETUNREACH'],
  [103, 'ECONNABORTED'],
  [104, 'ECONNRESET'],
  [105, 'ENOBUFS'],
  [106, 'EISCONN'],
  [107, 'ENOTCONN'],
  [110, 'ETIMEDOUT'],
  [111, 'ECONNREFUSED'],
  [113, 'EHOSTUNREACH'],
  [114, 'EALREADY'],
  [115, 'EINPROGRESS'],
  [125, 'ECANCELED'],
];

/** Codes with a meaning of their own, outside the families that are a base plus an errno. */
const SINGLE: [number, ErrorCode][] = [
  [201, 'PERMISSION'],
  [401, 'EINVAL'],
  [801, 'UNSUPPORTED'],
  [2300002, 'INTERNAL'],
  [2300999, 'UNKNOWN'],
  [2301206, 'PROXY'],
  [2301207, 'PROXY_AUTH'],
  [2301208, 'PROXY'],
  [2301209, 'PROXY_AUTH'],
  [2301210, 'PROXY'],
  [2301211, 'PROXY'],
  [2301212, 'PROXY'],
  [2301213, 'PROXY'],
  // 2303500 + what SSL_get_error answered. 1 and 5 are what a failed handshake gives; on an open stream 5 is a failed read.
  [2303501, 'TLS_HANDSHAKE'],
  [2303502, 'TLS_IO'],
  [2303503, 'TLS_IO'],
  [2303504, 'TLS_BAD_CERTIFICATE'],
  [2303505, 'TLS_IO'],
  [2303506, 'TLS_CLOSED'],
  [2303600, 'TLS_NOT_BOUND'],
  [2303601, 'EBADF'],
  [2303602, 'ENOTCONN'],
  // The connection manager, which resolves names.
  [2100001, 'ENOTFOUND'],
  [2100002, 'INTERNAL'],
  [2100003, 'ENOTFOUND'],
];

/** Clients, UDP, and a server connection's `close` and addresses. */
const SOCKET_BASE = 2301000;
/** A server's `listen` and options, and a server connection's `send`. */
const SERVER_BASE = 2303100;
/** Above every Linux errno, below the distance of the two bases to what follows them. */
const ERRNO_LIMIT = 200;

const BY_ERRNO: Map<number, ErrorCode> = new Map<number, ErrorCode>(ERRNO);
const BY_CODE: Map<number, ErrorCode> = new Map<number, ErrorCode>(SINGLE);

/** The families of native codes: numbers of five shapes that mean the same thing. */
export class NativeCodes {
  /** The symbolic name of a native code, or of the bare errno that `on('error')` of TCP and UDP delivers. */
  static symbol(code: number): ErrorCode {
    return BY_CODE.get(code) ?? BY_ERRNO.get(NativeCodes.errno(code) ?? -1) ?? 'UNKNOWN';
  }

  /** The Linux errno inside a native code, or undefined for a code that holds none. */
  static errno(code: number): number | undefined {
    for (const base of [0, SOCKET_BASE, SERVER_BASE]) {
      if (code > base && code < base + ERRNO_LIMIT) {
        return code - base;
      }
    }
    return undefined;
  }
}
