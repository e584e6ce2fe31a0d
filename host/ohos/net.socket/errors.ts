/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { getSystemErrorName } from 'node:util';

/**
 * The error values of the native module: what a promise rejects with, what a callback gets first, what `on('error')`
 * delivers. They are plain objects, not `Error`s; only what is thrown synchronously is one.
 */
export interface NativeError {
  code: number;
  message: string;
}

/** Linux errno values by name: a device's numbers, whatever system this host runs on. Texts are musl's. */
const ERRNO: Readonly<Record<string, readonly [number: number, text: string]>> = {
  EPERM: [1, 'Operation not permitted'],
  ENOENT: [2, 'No such file or directory'],
  EINTR: [4, 'Interrupted system call'],
  EIO: [5, 'I/O error'],
  EBADF: [9, 'Bad file descriptor'],
  EAGAIN: [11, 'Resource temporarily unavailable'],
  ENOMEM: [12, 'Out of memory'],
  EACCES: [13, 'Permission denied'],
  EINVAL: [22, 'Invalid argument'],
  EMFILE: [24, 'No file descriptors available'],
  EPIPE: [32, 'Broken pipe'],
  EDESTADDRREQ: [89, 'Destination address required'],
  EMSGSIZE: [90, 'Message too large'],
  EPROTONOSUPPORT: [93, 'Protocol not supported'],
  EAFNOSUPPORT: [97, 'Address family not supported by protocol'],
  EADDRINUSE: [98, 'Address in use'],
  EADDRNOTAVAIL: [99, 'Address not available'],
  ENETDOWN: [100, 'Network is down'],
  ENETUNREACH: [101, 'Network unreachable'],
  ECONNABORTED: [103, 'Connection aborted'],
  ECONNRESET: [104, 'Connection reset by peer'],
  ENOBUFS: [105, 'No buffer space available'],
  EISCONN: [106, 'Socket is connected'],
  ENOTCONN: [107, 'Socket not connected'],
  ETIMEDOUT: [110, 'Operation timed out'],
  ECONNREFUSED: [111, 'Connection refused'],
  EHOSTUNREACH: [113, 'Host is unreachable'],
  EALREADY: [114, 'Operation already in progress'],
  EINPROGRESS: [115, 'Operation in progress'],
};

const TEXT_BY_NUMBER: ReadonlyMap<number, string> = new Map(Object.values(ERRNO));

/** Linux errno numbers that the host itself reports. */
export const Errno = {
  EBADF: 9,
  EAGAIN: 11,
  EACCES: 13,
  EINVAL: 22,
  EADDRNOTAVAIL: 99,
  ENETDOWN: 100,
  ENETUNREACH: 101,
  ECONNABORTED: 103,
  ECONNRESET: 104,
  ENOTCONN: 107,
  EINPROGRESS: 115,
} as const;

const SOCKET_BASE = 2301000;
const SERVER_BASE = 2303100;

export const PARAMETER_ERROR_CODE = 401;
const PARAMETER_ERROR_TEXT = 'Parameter error';

/** A wrong argument, from every asynchronous call. */
export function parameterError(): NativeError {
  return { code: PARAMETER_ERROR_CODE, message: PARAMETER_ERROR_TEXT };
}

/** The app's module.json5 does not request ohos.permission.INTERNET. */
export function permissionDenied(): NativeError {
  return { code: 201, message: 'Permission denied' };
}

/** Something went wrong that has no errno. */
export function internalError(): NativeError {
  return { code: 2300002, message: 'System internal error' };
}

/** Closing what has no descriptor: the native code adds the base to -1. */
export function closeWithoutDescriptor(): NativeError {
  return { code: SOCKET_BASE - 1, message: 'Unknown Other Error' };
}

/** TCP and UDP clients, and a server connection's `close` and `getRemoteAddress`. */
export function socketError(errno: number): NativeError {
  return { code: SOCKET_BASE + errno, message: errnoText(errno) };
}

/** A server's `listen` and options, and a server connection's `send`. */
export function serverError(errno: number): NativeError {
  return { code: SERVER_BASE + errno, message: errnoText(errno) };
}

/** TLS: 2303500 + SSL_get_error, or the state that the socket is in. */
export const TlsErrors = {
  /** No handshake was begun or none could be: refused, or an unusable key, certificate, cipher or CA. */
  sslNull: { code: 2303501, message: 'SSL is null' },
  reading: { code: 2303502, message: 'An error occurred when reading data on the TLS socket' },
  writing: { code: 2303503, message: 'An error occurred when writing data on the TLS socket' },
  /** The handshake failed, or the connection broke. */
  systemCall: { code: 2303505, message: 'An error occurred in the TLS system call' },
  notBound: { code: 2303600, message: 'No bind socket' },
  notConnected: { code: 2303207, message: 'Transport endpoint is not connected' },
} as const satisfies Record<string, NativeError>;

function errnoText(errno: number): string {
  return TEXT_BY_NUMBER.get(errno) ?? `Unknown error ${errno}`;
}

/** The Linux errno of an error that Node reports; EINVAL for one that has no errno name of its own. */
export function errnoOf(error: unknown): number {
  const name = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return ERRNO[name ?? '']?.[0] ?? Errno.EINVAL;
}

/** The Linux errno of a status that libuv returns: 0 for success, otherwise negative and of this system's numbering. */
export function errnoOfStatus(status: number): number {
  return status === 0 ? 0 : (ERRNO[getSystemErrorName(status)]?.[0] ?? Errno.EINVAL);
}

/** What `on`, `off` and a few others throw at once: a real Error with a **string** code. */
export function thrownError(code: number, message: string): Error {
  return Object.assign(new Error(message), { code: String(code) });
}

export function thrownParameterError(): Error {
  return thrownError(PARAMETER_ERROR_CODE, PARAMETER_ERROR_TEXT);
}

/** A boolean option of another type: the native parser leaves a bare exception behind. */
export function thrownOptionError(): Error {
  return new Error('empty error message');
}
