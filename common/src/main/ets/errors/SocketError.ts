/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import type { NativeError } from '../native/types';
import type { CertificateInfo } from '../tls/CertificateInfo';
import { ErrorCatalog } from './ErrorCatalog';
import type { ErrorCode, Language, LocalText } from './ErrorCode';
import { NativeCodes } from './NativeCodes';

/** What is known of a failure besides its code, its operation and its text. */
export interface SocketErrorDetails {
  endpoint?: Endpoint | undefined;
  /** The number that the native module gave, whichever of its families it belongs to. */
  nativeCode?: number | undefined;
  cause?: Error | undefined;
  /** What exactly is wrong with what was given, for a person; the detail of the message is its English form. */
  problem?: LocalText | undefined;
  /** What the peer showed, where it is the peer's certificate that was refused. */
  peerCertificate?: CertificateInfo | undefined;
}

/**
 * The one error class of socketkit: every asynchronous method rejects with it, never with a native object and never
 * synchronously. What is made at once throws it, as `Endpoint.of` and `Endpoint.parse` do.
 *
 * `code` is what a program compares, `message` what a log needs (operation, endpoint, code, what was wrong, native
 * code), `advice()` what a person needs.
 */
export class SocketError extends Error {
  readonly code: ErrorCode;
  /** What was being done: `connect`, `bind`, `listen`, `send`, `receive`, `close`, `resolve`, `parse`... */
  readonly operation: string;
  readonly endpoint: Endpoint | undefined;
  /** The native module's number, or undefined where socketkit itself found the error. */
  readonly nativeCode: number | undefined;
  readonly cause: Error | undefined;
  /**
   * The peer's certificate, with `TLS_VERIFY`, `TLS_IDENTITY`, `TLS_CERT_EXPIRED` and `TLS_CERT_NOT_YET_VALID`. For
   * people to look at: nothing vouches for it.
   */
  readonly peerCertificate: CertificateInfo | undefined;
  private readonly specific: LocalText | undefined;

  constructor(code: ErrorCode, operation: string, detail: string, details: SocketErrorDetails = {}) {
    const at = details.endpoint === undefined ? '' : ` ${details.endpoint.toString()}`;
    const native = details.nativeCode === undefined ? '' : ` (native code ${details.nativeCode})`;
    super(`${operation}${at}: ${code}: ${detail}${native}`);
    this.name = 'SocketError';
    this.code = code;
    this.operation = operation;
    this.endpoint = details.endpoint;
    this.nativeCode = details.nativeCode;
    this.cause = details.cause;
    this.peerCertificate = details.peerCertificate;
    this.specific = details.problem;
  }

  /**
   * Any failure as a SocketError: a rejection `{code, message}`, an error event `{code: errno}` or
   * `{errorNumber, errorString}`, a thrown Error whose code is a string, any other Error. One that is a SocketError
   * already is returned as it is: whoever saw the failure first knew most.
   */
  static from(failure: NativeError | Error, operation: string, endpoint?: Endpoint): SocketError {
    if (failure instanceof SocketError) {
      return failure;
    }
    const native = failure as NativeError;
    const nativeCode = numberOf(native.code) ?? numberOf(native.errorNumber);
    const code: ErrorCode = nativeCode === undefined ? 'UNKNOWN' : NativeCodes.symbol(nativeCode);
    return new SocketError(code, operation, textOf(native, code), {
      endpoint: endpoint,
      nativeCode: nativeCode,
      cause: failure instanceof Error ? failure : undefined,
    });
  }

  /** What the code means, in one sentence. */
  meaning(language: Language): string {
    return inLanguage(ErrorCatalog.find(this.code).meaning, language);
  }

  /** What exactly is wrong with an endpoint or a text, to show beside its field; with other errors, the meaning. */
  problem(language: Language): string {
    const text = inLanguage(this.specific ?? ErrorCatalog.find(this.code).meaning, language);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** What to do about it; for `PERMISSION` it holds the lines to add to module.json5. */
  advice(language: Language): string {
    const entry = ErrorCatalog.find(this.code);
    const advice = inLanguage(entry.advice, language);
    const first = entry.nativeAdvice;
    if (first === undefined || first.nativeCode !== this.nativeCode) {
      return advice;
    }
    return `${inLanguage(first.step, language)}${language === 'zh' ? '；' : '; '}${advice}`;
  }
}

function inLanguage(text: LocalText, language: Language): string {
  return language === 'zh' ? text.zh : text.en;
}

function numberOf(code: number | string | undefined): number | undefined {
  const value = typeof code === 'string' && code !== '' ? Number(code) : code;
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

function textOf(native: NativeError, code: ErrorCode): string {
  const text = native.message ?? native.errorString ?? '';
  return text === '' ? ErrorCatalog.find(code).meaning.en : text;
}
