/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { CharacterSet } from './CharacterSet';

const BYTES_OF_UNIT = 2;
/** With the flag `u` only halves without their other half are matched. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * UTF-16 with the low byte first. Done here, since the system's encoder does not have it on every release and mixed up
 * the two byte orders on some.
 */
export class Utf16Le implements CharacterSet {
  encode(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length * BYTES_OF_UNIT);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index++) {
      view.setUint16(index * BYTES_OF_UNIT, text.charCodeAt(index), true);
    }
    return bytes;
  }

  decode(bytes: Uint8Array): string {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const units: string[] = [];
    for (let at = 0; at + 1 < bytes.length; at += BYTES_OF_UNIT) {
      units.push(String.fromCharCode(view.getUint16(at, true)));
    }
    return units.join('').replace(LONE_SURROGATE, '\ufffd');
  }

  wholeLength(bytes: Uint8Array): number {
    const even = bytes.length - (bytes.length % BYTES_OF_UNIT);
    const endsWithFirstHalf = even > 0 && ((bytes[even - 1] ?? 0) & 0xfc) === 0xd8;
    return endsWithFirstHalf ? even - BYTES_OF_UNIT : even;
  }
}
