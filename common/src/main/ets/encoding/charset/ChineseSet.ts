/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import util from '@ohos.util';
import type { CharacterSet } from './CharacterSet';

/** GBK and GB18030, which extends it by characters of four bytes, through the system's coders. */
export class ChineseSet implements CharacterSet {
  private readonly hasFourByteCharacters: boolean;
  private readonly encoder: util.TextEncoder;
  private readonly decoder: util.TextDecoder;

  constructor(name: 'gbk' | 'gb18030') {
    this.hasFourByteCharacters = name === 'gb18030';
    this.encoder = util.TextEncoder.create(name);
    this.decoder = util.TextDecoder.create(name);
  }

  /** The system puts a substitute in place of what it can't encode: only the way back tells. */
  encode(text: string): Uint8Array | undefined {
    const bytes = this.encoder.encodeInto(text);
    return bytes.length > 0 && this.decode(bytes) === text ? bytes : undefined;
  }

  decode(bytes: Uint8Array): string {
    return this.decoder.decodeToString(bytes);
  }

  /** Where a character starts can't be told from the end: every byte of one may also be another one's first. */
  wholeLength(bytes: Uint8Array): number {
    let at = 0;
    while (at < bytes.length) {
      const length = this.lengthAt(bytes, at);
      if (at + length > bytes.length) {
        return at;
      }
      at += length;
    }
    return at;
  }

  /** Of the character there, as far as can be told yet; 1 for a first byte whose next ones do not fit. */
  private lengthAt(bytes: Uint8Array, at: number): number {
    if (!isLead(bytes[at] ?? 0)) {
      return 1;
    }
    const second = bytes[at + 1];
    if (second === undefined || isTrail(second)) {
      return 2;
    }
    return this.hasFourByteCharacters && isDigit(second) ? fourByteLength(bytes[at + 2], bytes[at + 3]) : 1;
  }
}

function fourByteLength(third: number | undefined, fourth: number | undefined): number {
  const fits = (third === undefined || isLead(third)) && (fourth === undefined || isDigit(fourth));
  return fits ? 4 : 1;
}

function isLead(byte: number): boolean {
  return byte >= 0x81 && byte <= 0xfe;
}

function isTrail(byte: number): boolean {
  return byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
