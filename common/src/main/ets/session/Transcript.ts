/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { TextCodec } from '../encoding/TextCodec';

/** Bytes that went out or came in, or something that happened (`N` says what). */
export type TranscriptEntry<N> = TrafficEntry | NoticeEntry<N>;

export interface TrafficEntry {
  kind: 'sent' | 'received';
  /** Rises, and is never used again: an entry's key. */
  id: number;
  /** ms since 1970. */
  timeMs: number;
  /** Of the whole message, of which `bytes` may be the start only. */
  sizeBytes: number;
  /** The first {@link KEPT_BYTES}. */
  bytes: Uint8Array;
  /** What `bytes` say; undefined where they are no text. A character cut off at their end is left out. */
  text: string | undefined;
}

export interface NoticeEntry<N> {
  kind: 'notice';
  id: number;
  timeMs: number;
  notice: N;
}

/** What is kept of one message: as much as a person reads. Bounds the memory together with the number of entries. */
export const KEPT_BYTES = 2048;

const DEFAULT_LIMIT = 500;

/** U+FFFD, which stands for bytes that are no UTF-8, and the control characters that nobody sees, without tab and line ends. */
const NO_TEXT = /[\ufffd\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/**
 * What went over one connection and what happened to it, oldest first. Bounded: the oldest entries go.
 *
 * Received bytes are read as one stream: a character whose bytes come in two chunks is part of the second one's text,
 * while each chunk stays an entry of its own.
 */
export class Transcript<N> {
  private readonly limit: number;
  private readonly codec: TextCodec = new TextCodec();
  private current: TranscriptEntry<N>[] = [];
  private nextId: number = 1;

  /** @param limit how many entries are kept */
  constructor(limit: number = DEFAULT_LIMIT) {
    this.limit = limit;
  }

  /** A new array after each change; the one before stays as it was. */
  get entries(): TranscriptEntry<N>[] {
    return this.current;
  }

  addSent(bytes: ArrayBuffer): void {
    const kept = keptOf(bytes);
    const codec = new TextCodec();
    const isWhole = kept.byteLength === bytes.byteLength;
    this.addTraffic('sent', bytes.byteLength, kept, codec.decode(kept) + (isWhole ? codec.end() : ''));
  }

  addReceived(bytes: ArrayBuffer): void {
    const kept = keptOf(bytes);
    const decoded = this.codec.decode(kept);
    if (NO_TEXT.test(decoded) || kept.byteLength < bytes.byteLength) {
      // Not text, or not all of it was read: what comes next does not continue it.
      this.codec.end();
    }
    this.addTraffic('received', bytes.byteLength, kept, decoded);
  }

  addNotice(notice: N): void {
    this.add({ kind: 'notice', id: this.takeId(), timeMs: Date.now(), notice: notice });
  }

  /** What arrives next belongs to a new stream: a character that was cut off is given up. */
  startStream(): void {
    this.codec.end();
  }

  clear(): void {
    this.current = [];
  }

  private addTraffic(kind: 'sent' | 'received', sizeBytes: number, bytes: Uint8Array, decoded: string): void {
    // Bytes that have no character to show yet, such as the start of one, are shown as bytes.
    const text = decoded === '' || NO_TEXT.test(decoded) ? undefined : decoded;
    const timeMs = Date.now();
    this.add({ kind: kind, id: this.takeId(), timeMs: timeMs, sizeBytes: sizeBytes, bytes: bytes, text: text });
  }

  private add(entry: TranscriptEntry<N>): void {
    const surplus = Math.max(0, this.current.length + 1 - this.limit);
    this.current = this.current.slice(surplus).concat(entry);
  }

  private takeId(): number {
    return this.nextId++;
  }
}

/** A copy: the rest of a large chunk is not held for the sake of its start. */
function keptOf(bytes: ArrayBuffer): Uint8Array {
  return new Uint8Array(bytes.slice(0, KEPT_BYTES));
}
