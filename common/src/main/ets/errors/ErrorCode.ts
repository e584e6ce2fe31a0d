/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** How a caller used socketkit: found before anything reached the network. */
export type UsageErrorCode =
  | 'BAD_ENDPOINT'
  | 'BAD_ESCAPE'
  | 'BAD_HEX'
  | 'BAD_OPTION'
  | 'EALREADY'
  | 'ECANCELED'
  | 'EINVAL'
  | 'EISCONN'
  | 'ENOTCONN'
  | 'NOT_BOUND'
  | 'NOT_ENCODABLE';

/** What the network, the peer or the system's network stack answered. */
export type NetworkErrorCode =
  | 'BAD_FRAME'
  | 'EACCES'
  | 'EADDRINUSE'
  | 'EADDRNOTAVAIL'
  | 'EAFNOSUPPORT'
  | 'EAGAIN'
  | 'EBADF'
  | 'ECONNABORTED'
  | 'ECONNREFUSED'
  | 'ECONNRESET'
  | 'EHOSTUNREACH'
  | 'EINPROGRESS'
  | 'EINTR'
  | 'EIO'
  | 'EMFILE'
  | 'EMSGSIZE'
  | 'ENETDOWN'
  | 'ENETUNREACH'
  | 'ENOBUFS'
  | 'ENOMEM'
  | 'ENOTFOUND'
  | 'EPERM'
  | 'EPIPE'
  | 'ETIMEDOUT';

/** TLS, by the phase that failed: the caller's material, the handshake, the verification of the peer, the stream. */
export type TlsErrorCode =
  | 'TLS_BAD_CA'
  | 'TLS_BAD_CERTIFICATE'
  | 'TLS_BAD_KEY'
  | 'TLS_CERT_EXPIRED'
  | 'TLS_CERT_NOT_YET_VALID'
  | 'TLS_CLIENT_KEY'
  | 'TLS_CLOSED'
  | 'TLS_HANDSHAKE'
  | 'TLS_IDENTITY'
  | 'TLS_IO'
  | 'TLS_NOT_BOUND'
  | 'TLS_VERIFY';

/** What the platform or the app's configuration is to blame for. */
export type PlatformErrorCode = 'INTERNAL' | 'PERMISSION' | 'PROXY' | 'PROXY_AUTH' | 'UNKNOWN' | 'UNSUPPORTED';

/** The symbolic name of a `SocketError`: stable, and what a program compares. `ErrorCatalog` explains each one. */
export type ErrorCode = UsageErrorCode | NetworkErrorCode | TlsErrorCode | PlatformErrorCode;

/** The languages that errors are explained in: Chinese and English. */
export type Language = 'zh' | 'en';

export interface LocalText {
  zh: string;
  en: string;
}

/** What to look at first where the native module gave this number, which says more than the code that it became. */
export interface NativeAdvice {
  nativeCode: number;
  /** A step as those of the advice are. */
  step: LocalText;
}

/** One error as a person needs it: what it means, and what to do about it. */
export interface ErrorEntry {
  code: ErrorCode;
  meaning: LocalText;
  /** What to look at and to do, as steps that stand for themselves: separated by `；` and `; `, as many in each language. */
  advice: LocalText;
  nativeAdvice?: NativeAdvice;
}
