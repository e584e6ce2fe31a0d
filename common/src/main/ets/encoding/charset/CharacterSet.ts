/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** One way to write characters as bytes. */
export interface CharacterSet {
  /** The bytes of a text; undefined where it has a character that the set lacks. */
  encode(text: string): Uint8Array | undefined;
  /** The text of bytes that are complete in themselves and not none; U+FFFD for what is no character. */
  decode(bytes: Uint8Array): string;
  /** How many of the bytes there are before a character at their end that is not all there yet. */
  wholeLength(bytes: Uint8Array): number;
}
