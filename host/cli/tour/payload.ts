/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash, randomBytes } from 'node:crypto';
import { SocketError } from 'socketkit';
import { check } from './flow';

/** What every flow sends and wants back. */
export const TEXT = '你好，服务器！';

const MIB = 1024 * 1024;

/** 1 MiB of random bytes. */
export function randomMebibyte(): ArrayBuffer {
  return copyToArrayBuffer(randomBytes(MIB));
}

function copyToArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(bytes);
  return copy.buffer;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Collects received bytes and hands them out by number. Made before the bytes can come. */
export class Inbox {
  private readonly chunks: Uint8Array[] = [];
  private size = 0;
  private waiting: { bytes: number; resolve: (all: Uint8Array) => void; reject: (error: Error) => void } | undefined;
  private end: 'none' | 'closed' | SocketError = 'none';

  put(chunk: ArrayBuffer | Uint8Array): void {
    const bytes = new Uint8Array(chunk);
    this.chunks.push(bytes);
    this.size += bytes.byteLength;
    this.answer();
  }

  /** No more will come: a wait for more fails at once. */
  close(): void {
    this.finish('closed');
  }

  /** The same, with what the error event told. */
  fail(error: Error): void {
    this.finish(SocketError.from(error, 'receive'));
  }

  /** The next bytes, all that have come, once they are at least `bytes`. */
  take(bytes: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.waiting = { bytes, resolve, reject };
      this.answer();
    });
  }

  private finish(end: 'closed' | SocketError): void {
    this.end = this.end === 'none' ? end : this.end;
    this.answer();
  }

  private answer(): void {
    const { waiting } = this;
    if (waiting === undefined) {
      return;
    }
    if (this.size >= waiting.bytes) {
      this.waiting = undefined;
      const all = Buffer.concat(this.chunks);
      this.chunks.length = 0;
      this.size = 0;
      waiting.resolve(all);
    } else if (this.end !== 'none') {
      this.waiting = undefined;
      const early = new Error(`the peer closed after ${this.size} of ${waiting.bytes} bytes`);
      waiting.reject(this.end === 'closed' ? early : this.end);
    }
  }
}

/** Compares what came back; the text that a step shows. */
export function describeText(received: Uint8Array): string {
  const text = Buffer.from(received).toString('utf8');
  check(text === TEXT, `"${text}" came back in place of "${TEXT}"`);
  return `${received.byteLength} bytes: ${text}`;
}

export function describeHash(sent: ArrayBuffer, received: Uint8Array): string {
  const expected = sha256(new Uint8Array(sent));
  check(sha256(received) === expected, `${received.byteLength} other bytes came back`);
  return `${received.byteLength} bytes, SHA-256 ${expected.slice(0, 16)}… on both sides`;
}
