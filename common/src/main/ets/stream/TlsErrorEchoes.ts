/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { SocketError } from '../errors/SocketError';
import type { NativeError } from '../native/types';

/** An event that a failed question still owes. */
interface Expected {
  nativeCode: number | undefined;
  /** As of `Date.now()`. */
  untilMs: number;
}

/** The event leaves together with the rejection: only a busy thread can hold it up. */
const LATEST_ECHO_MS = 1000;

/**
 * Tells the errors of a TLS connection from the echoes of its getters: a getter that fails also fires an error event
 * with the same code, before or after its rejection, and that says nothing about the connection.
 */
export class TlsErrorEchoes {
  private readonly real: (error: NativeError) => void;
  /** Questions under way, and what came meanwhile. */
  private questions: number = 0;
  private held: NativeError[] = [];
  private expected: Expected[] = [];

  /** @param real gets the errors that are the connection's, at the latest when no question is under way */
  constructor(real: (error: NativeError) => void) {
    this.real = real;
  }

  /** Makes the native call. Rejects with a `SocketError`. */
  async watch<T>(question: () => Promise<T>): Promise<T> {
    this.questions++;
    try {
      return await question();
    } catch (failure) {
      const error = SocketError.from(failure as NativeError, 'ask');
      this.expect(error.nativeCode);
      throw error;
    } finally {
      this.questions--;
      this.release();
    }
  }

  /** An error event came. */
  heard(error: NativeError): void {
    this.held.push(error);
    this.release();
  }

  private expect(nativeCode: number | undefined): void {
    this.expected.push({ nativeCode: nativeCode, untilMs: Date.now() + LATEST_ECHO_MS });
  }

  private release(): void {
    if (this.questions > 0) {
      return;
    }
    const held = this.held;
    this.held = [];
    for (const error of held.filter((heard: NativeError): boolean => !this.isExpected(heard))) {
      this.real(error);
    }
  }

  /** Each failed question accounts for one event. */
  private isExpected(error: NativeError): boolean {
    const nativeCode = SocketError.from(error, 'receive').nativeCode;
    const nowMs = Date.now();
    this.expected = this.expected.filter((echo: Expected): boolean => nowMs < echo.untilMs);
    const index = this.expected.findIndex((echo: Expected): boolean => echo.nativeCode === nativeCode);
    if (index >= 0) {
      this.expected.splice(index, 1);
    }
    return index >= 0;
  }
}
