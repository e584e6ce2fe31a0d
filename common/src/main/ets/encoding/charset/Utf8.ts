/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import util from '@ohos.util';
import type { CharacterSet } from './CharacterSet';

const LONGEST = 4;

/** UTF-8, through the system's coders. Half of a surrogate pair goes out as U+FFFD. */
export class Utf8 implements CharacterSet {
  private readonly encoder: util.TextEncoder = new util.TextEncoder();
  private readonly decoder: util.TextDecoder = util.TextDecoder.create('utf-8');

  encode(text: string): Uint8Array {
    return this.encoder.encodeInto(text);
  }

  decode(bytes: Uint8Array): string {
    return this.decoder.decodeToString(bytes);
  }

  wholeLength(bytes: Uint8Array): number {
    for (let back = 1; back < LONGEST && back <= bytes.length; back++) {
      const byte = bytes[bytes.length - back] ?? 0;
      if (!isContinuation(byte)) {
        return lengthFrom(byte) > back ? bytes.length - back : bytes.length;
      }
    }
    return bytes.length;
  }
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** Of the character that starts with this byte; 1 where none does. */
function lengthFrom(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) {
    return 2;
  }
  if (byte >= 0xe0 && byte <= 0xef) {
    return 3;
  }
  return byte >= 0xf0 && byte <= 0xf4 ? LONGEST : 1;
}
