/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { TextCodec } from '../encoding/TextCodec';
import type { TextEncoding } from '../encoding/TextEncoding';

/** Bytes that went out or came in, or something that happened (`N` says what). */
export type TranscriptEntry<N> = TrafficEntry | NoticeEntry<N>;

export interface TrafficEntry {
  kind: 'sent' | 'received';
  /** Rises, and is never used again: an entry's key. */
  id: number;
  /** ms since 1970. */
  timeMs: number;
  /** Who it came from or went to, where there are several; the same text as it was added with. */
  peer?: string | undefined;
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

/** What a transcript records, and how much of it. */
export interface TranscriptOptions {
  /** How many entries are kept; 1 or more, 500 where absent. */
  limit?: number;
  /**
   * `stream` (default): the chunks of one peer continue each other. `datagrams`: each message is whole, and nothing
   * continues in the next.
   */
  kind?: 'stream' | 'datagrams';
  /** What text is read as, until `setEncoding`; `utf-8` where absent. */
  encoding?: TextEncoding;
}

/**
 * What went over one or several connections and what happened to them, oldest first. Bounded: the oldest entries go.
 *
 * The received bytes of each peer are read as one stream: a character whose bytes come in two chunks is part of the
 * second one's text, while each chunk stays an entry of its own. Where there is one peer only it needs no name.
 */
export class Transcript<N> {
  private readonly limit: number;
  private readonly isStream: boolean;
  private encoding: TextEncoding;
  /** The decoder of each stream that was received from, by the peer's name. */
  private readonly codecs: Map<string, TextCodec> = new Map<string, TextCodec>();
  private current: TranscriptEntry<N>[] = [];
  private nextId: number = 1;

  constructor(options: TranscriptOptions = {}) {
    this.limit = options.limit ?? DEFAULT_LIMIT;
    this.isStream = options.kind !== 'datagrams';
    this.encoding = options.encoding ?? 'utf-8';
  }

  /** A new array after each change; the one before stays as it was. */
  get entries(): TranscriptEntry<N>[] {
    return this.current;
  }

  /**
   * What text is read as from now on; what is there keeps its text. A character that was cut off at the end of what came
   * before is not continued.
   */
  setEncoding(encoding: TextEncoding): void {
    if (encoding !== this.encoding) {
      this.encoding = encoding;
      this.codecs.clear();
    }
  }

  addSent(bytes: ArrayBuffer, peer?: string): void {
    this.addTraffic('sent', bytes, peer, this.wholeText(bytes));
  }

  addReceived(bytes: ArrayBuffer, peer?: string): void {
    this.addTraffic('received', bytes, peer, this.isStream ? this.streamText(bytes, peer) : this.wholeText(bytes));
  }

  addNotice(notice: N): void {
    this.add({ kind: 'notice', id: this.takeId(), timeMs: Date.now(), notice: notice });
  }

  /** What arrives next from this peer belongs to a new stream. Ends the one before as {@link endStream} does. */
  startStream(peer?: string): void {
    this.endStream(peer);
  }

  /**
   * Nothing more arrives from this peer: a character that was cut off shows as U+FFFD at the end of its last entry, and
   * nothing is held for the peer any more. Does nothing where no stream is open.
   */
  endStream(peer?: string): void {
    const name = peer ?? '';
    const rest = this.codecs.get(name)?.end() ?? '';
    this.codecs.delete(name);
    if (rest !== '') {
      this.completeLast(peer, rest);
    }
  }

  clear(): void {
    this.current = [];
  }

  /** Of a message that nothing continues. */
  private wholeText(bytes: ArrayBuffer): string {
    const codec = new TextCodec(this.encoding);
    const kept = keptOf(bytes);
    return codec.decode(kept) + (kept.byteLength === bytes.byteLength ? codec.end() : '');
  }

  private streamText(bytes: ArrayBuffer, peer: string | undefined): string {
    const codec = this.codecOf(peer ?? '');
    const kept = keptOf(bytes);
    const decoded = codec.decode(kept);
    if (NO_TEXT.test(decoded)) {
      // What comes next does not continue it.
      codec.end();
    } else if (kept.byteLength < bytes.byteLength) {
      // Nobody reads the rest, but its last character may continue.
      codec.decode(new Uint8Array(bytes, kept.byteLength));
    }
    return decoded;
  }

  private codecOf(name: string): TextCodec {
    const open = this.codecs.get(name);
    if (open !== undefined) {
      return open;
    }
    const codec = new TextCodec(this.encoding);
    this.codecs.set(name, codec);
    return codec;
  }

  private addTraffic(kind: 'sent' | 'received', bytes: ArrayBuffer, peer: string | undefined, decoded: string): void {
    this.add({
      kind: kind,
      id: this.takeId(),
      timeMs: Date.now(),
      peer: peer,
      sizeBytes: bytes.byteLength,
      bytes: keptOf(bytes),
      // Bytes that have no character to show yet, such as the start of one, are shown as bytes.
      text: decoded === '' || NO_TEXT.test(decoded) ? undefined : decoded,
    });
  }

  /** One that shows bytes shows those of the cut-off character already. */
  private completeLast(peer: string | undefined, rest: string): void {
    const index = this.lastReceivedFrom(peer);
    const entry = this.current[index];
    if (entry !== undefined && entry.kind !== 'notice' && entry.text !== undefined) {
      const completed: TrafficEntry = {
        kind: entry.kind,
        id: entry.id,
        timeMs: entry.timeMs,
        peer: entry.peer,
        sizeBytes: entry.sizeBytes,
        bytes: entry.bytes,
        text: entry.text + rest,
      };
      this.current = this.current.slice(0, index).concat(completed, this.current.slice(index + 1));
    }
  }

  private lastReceivedFrom(peer: string | undefined): number {
    for (let index = this.current.length - 1; index >= 0; index--) {
      const entry = this.current[index];
      if (entry?.kind === 'received' && entry.peer === peer) {
        return index;
      }
    }
    return -1;
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
