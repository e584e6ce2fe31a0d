/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { bytesOf } from '../encoding/TextCodec';
import type { SendData } from '../encoding/TextCodec';
import { SocketError } from '../errors/SocketError';
import { checkCount } from '../native/options';
import { ByteFifo } from './ByteFifo';
import { badFrame, endless, tooLarge } from './frameErrors';
import { DEFAULT_MAX_FRAME_BYTES } from './Framer';
import type { Frame, Framer } from './Framer';

export interface DelimiterOptions {
  /** The most bytes of one message, without the delimiter; 1 or more, 1048576 where absent. */
  maxFrameBytes?: number;
}

/** A message ends where a delimiter stands, such as `\n`, `\r\n` or a byte 0. Messages are without it. */
export class DelimiterFramer implements Framer {
  readonly maxFrameBytes: number;
  private readonly delimiter: Uint8Array;
  private readonly fifo: ByteFifo = new ByteFifo();
  /** How many bytes at the start are known not to begin a delimiter. */
  private searched: number = 0;
  /** Within a message above the limit, whose rest goes unread. */
  private isSkipping: boolean = false;

  /**
   * @param delimiter text stands for its UTF-8 bytes; without a byte it throws a `SocketError` with code `BAD_OPTION`, as
   *   does a limit outside its range
   */
  constructor(delimiter: SendData, options: DelimiterOptions = {}) {
    this.delimiter = new Uint8Array(bytesOf(delimiter) ?? new ArrayBuffer(0));
    if (this.delimiter.length === 0) {
      throw new SocketError('BAD_OPTION', 'frame', 'delimiter needs at least one byte');
    }
    const most = Number.MAX_SAFE_INTEGER;
    this.maxFrameBytes = checkCount('maxFrameBytes', options.maxFrameBytes ?? DEFAULT_MAX_FRAME_BYTES, most);
  }

  get bufferedBytes(): number {
    return this.fifo.length;
  }

  encode(message: ArrayBuffer): ArrayBuffer {
    const bytes = new Uint8Array(message);
    if (bytes.length > this.maxFrameBytes) {
      throw tooLarge(bytes.length, this.maxFrameBytes);
    }
    const framed = new Uint8Array(bytes.length + this.delimiter.length);
    framed.set(bytes);
    framed.set(this.delimiter, bytes.length);
    // Also one that only arises together with the start of the delimiter.
    if (indexOf(framed, this.delimiter, 0) < bytes.length) {
      throw badFrame({ zh: '消息中包含分隔符', en: 'the message holds the delimiter' });
    }
    return framed.buffer;
  }

  decode(chunk: ArrayBuffer): Frame[] {
    this.fifo.append(new Uint8Array(chunk));
    const frames: Frame[] = [];
    let at = this.find();
    while (at >= 0) {
      this.addFrame(frames, at);
      at = this.find();
    }
    if (this.searched > this.maxFrameBytes && !this.isSkipping) {
      this.isSkipping = true;
      frames.push(endless(this.maxFrameBytes));
    }
    if (this.isSkipping) {
      this.searched -= this.fifo.drop(this.searched);
    }
    return frames;
  }

  /** The last message may come without its delimiter. */
  end(): Frame | undefined {
    const rest = this.isSkipping ? 0 : this.fifo.length;
    const left = rest === 0 ? undefined : this.fifo.take(rest);
    this.fifo.clear();
    this.searched = 0;
    this.isSkipping = false;
    return left;
  }

  /** Where the next delimiter begins; -1 where none is complete. */
  private find(): number {
    const view = this.fifo.view();
    const at = indexOf(view, this.delimiter, this.searched);
    this.searched = at >= 0 ? at : Math.max(this.searched, view.length - this.delimiter.length + 1);
    return at;
  }

  private addFrame(frames: Frame[], sizeBytes: number): void {
    if (this.isSkipping) {
      this.fifo.drop(sizeBytes);
    } else if (sizeBytes > this.maxFrameBytes) {
      this.fifo.drop(sizeBytes);
      frames.push(tooLarge(sizeBytes, this.maxFrameBytes));
    } else {
      frames.push(this.fifo.take(sizeBytes));
    }
    this.fifo.drop(this.delimiter.length);
    this.searched = 0;
    this.isSkipping = false;
  }
}

/** -1 where the pattern, of one byte at least, is not there whole. */
function indexOf(bytes: Uint8Array, pattern: Uint8Array, from: number): number {
  const first = pattern[0] ?? 0;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && at + pattern.length <= bytes.length) {
    if (startsWithAt(bytes, pattern, at)) {
      return at;
    }
    at = bytes.indexOf(first, at + 1);
  }
  return -1;
}

function startsWithAt(bytes: Uint8Array, pattern: Uint8Array, at: number): boolean {
  return pattern.every((byte: number, index: number): boolean => bytes[at + index] === byte);
}
