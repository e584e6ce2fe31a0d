/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { checkCount } from '../native/options';
import { ByteFifo } from './ByteFifo';
import { cutOff, tooLarge } from './frameErrors';
import { DEFAULT_MAX_FRAME_BYTES } from './Framer';
import type { Frame, Framer } from './Framer';

/** How the length before each message is written. */
export interface LengthPrefixOptions {
  /** Bytes of the length; 4 where absent. */
  prefixBytes?: 1 | 2 | 4;
  /** `big` (default) is network byte order. */
  byteOrder?: 'big' | 'little';
  /** The most bytes of one message; 1 or more, 1048576 or what the length can say where absent. */
  maxFrameBytes?: number;
}

/** Before each message stands how many bytes it has, itself not counted. A message may be empty. */
export class LengthPrefixFramer implements Framer {
  readonly maxFrameBytes: number;
  private readonly prefixBytes: 1 | 2 | 4;
  private readonly isLittleEndian: boolean;
  private readonly fifo: ByteFifo = new ByteFifo();
  /** Of a message above the limit, what is still to come and goes unread. */
  private skipBytes: number = 0;

  /** Throws a `SocketError` with code `BAD_OPTION` where the limit is outside its range. */
  constructor(options: LengthPrefixOptions = {}) {
    this.prefixBytes = options.prefixBytes ?? 4;
    this.isLittleEndian = options.byteOrder === 'little';
    const longest = Math.pow(256, this.prefixBytes) - 1;
    const most = options.maxFrameBytes ?? Math.min(DEFAULT_MAX_FRAME_BYTES, longest);
    this.maxFrameBytes = checkCount('maxFrameBytes', most, longest);
  }

  get bufferedBytes(): number {
    return this.fifo.length;
  }

  encode(message: ArrayBuffer): ArrayBuffer {
    if (message.byteLength > this.maxFrameBytes) {
      throw tooLarge(message.byteLength, this.maxFrameBytes);
    }
    const framed = new Uint8Array(this.prefixBytes + message.byteLength);
    this.writeLength(new DataView(framed.buffer), message.byteLength);
    framed.set(new Uint8Array(message), this.prefixBytes);
    return framed.buffer;
  }

  decode(chunk: ArrayBuffer): Frame[] {
    this.fifo.append(new Uint8Array(chunk));
    const frames: Frame[] = [];
    this.skip();
    while (this.fifo.length >= this.prefixBytes) {
      const length = this.readLength();
      if (length > this.maxFrameBytes) {
        frames.push(tooLarge(length, this.maxFrameBytes));
        this.skipBytes = this.prefixBytes + length;
        this.skip();
      } else if (this.fifo.length < this.prefixBytes + length) {
        break;
      } else {
        this.fifo.drop(this.prefixBytes);
        frames.push(this.fifo.take(length));
      }
    }
    return frames;
  }

  end(): Frame | undefined {
    const left = this.fifo.length;
    this.fifo.clear();
    this.skipBytes = 0;
    return left === 0 ? undefined : cutOff(left);
  }

  private skip(): void {
    this.skipBytes -= this.fifo.drop(this.skipBytes);
  }

  private readLength(): number {
    const bytes = this.fifo.view();
    const view = new DataView(bytes.buffer, bytes.byteOffset, this.prefixBytes);
    switch (this.prefixBytes) {
      case 1:
        return view.getUint8(0);
      case 2:
        return view.getUint16(0, this.isLittleEndian);
      case 4:
        return view.getUint32(0, this.isLittleEndian);
    }
  }

  private writeLength(view: DataView, length: number): void {
    switch (this.prefixBytes) {
      case 1:
        view.setUint8(0, length);
        break;
      case 2:
        view.setUint16(0, length, this.isLittleEndian);
        break;
      case 4:
        view.setUint32(0, length, this.isLittleEndian);
        break;
    }
  }
}
