/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { CharacterSet } from './CharacterSet';

const OTHER_CHARACTERS = /[^\0-\xff]/;

/**
 * ISO 8859-1: each byte is the character of that number. Done here, since what systems call latin1 is another set on
 * some, with other characters from 0x80 to 0x9f.
 */
export class Latin1 implements CharacterSet {
  encode(text: string): Uint8Array | undefined {
    return OTHER_CHARACTERS.test(text)
      ? undefined
      : Uint8Array.from(Array.from(text, (character: string): number => character.charCodeAt(0)));
  }

  decode(bytes: Uint8Array): string {
    return Array.from(bytes, (byte: number): string => String.fromCharCode(byte)).join('');
  }

  wholeLength(bytes: Uint8Array): number {
    return bytes.length;
  }
}
