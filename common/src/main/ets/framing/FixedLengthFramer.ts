/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { checkCount } from '../native/options';
import { ByteFifo } from './ByteFifo';
import { badFrame, cutOff } from './frameErrors';
import type { Frame, Framer } from './Framer';

const LONGEST_FRAME_BYTES = 0x7fffffff;

/** Every message has the same length. */
export class FixedLengthFramer implements Framer {
  readonly frameBytes: number;
  private readonly fifo: ByteFifo = new ByteFifo();

  /** @param frameBytes 1 to 2147483647; anything else throws a `SocketError` with code `BAD_OPTION` */
  constructor(frameBytes: number) {
    this.frameBytes = checkCount('frameBytes', frameBytes, LONGEST_FRAME_BYTES);
  }

  get bufferedBytes(): number {
    return this.fifo.length;
  }

  encode(message: ArrayBuffer): ArrayBuffer {
    if (message.byteLength !== this.frameBytes) {
      throw badFrame({
        zh: `每帧须正好 ${this.frameBytes} 字节，而这条消息有 ${message.byteLength} 字节`,
        en: `a frame has exactly ${this.frameBytes} bytes, and this message ${message.byteLength}`,
      });
    }
    return message;
  }

  decode(chunk: ArrayBuffer): Frame[] {
    this.fifo.append(new Uint8Array(chunk));
    const frames: Frame[] = [];
    while (this.fifo.length >= this.frameBytes) {
      frames.push(this.fifo.take(this.frameBytes));
    }
    return frames;
  }

  end(): Frame | undefined {
    const left = this.fifo.length;
    this.fifo.clear();
    return left === 0 ? undefined : cutOff(left);
  }
}
