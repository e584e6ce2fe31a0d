/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { TextDecoder } from 'node:util';

/** Node can read GBK and GB18030 but not write them: each table is what reading every possible character gives. */

type Table = ReadonlyMap<string, Uint8Array>;

const tables = new Map<string, Table>();

/** What ICU, the library of the device's encoder, writes for a character that the encoding lacks. */
const SUBSTITUTE = Uint8Array.of(0x1a);
const LAST_ASCII = 0x7f;
/** The first four-byte character beyond U+FFFF; they are in the order of Unicode from here on. */
const SUPPLEMENTARY_START = [0x90, 0x30, 0x81, 0x30] as const;
const FIRST_SUPPLEMENTARY = 0x10000;

export function chineseEncoder(encoding: 'gbk' | 'gb18030'): (text: string) => Uint8Array {
  const table = tableOf(encoding);
  return (text) => {
    const parts = Array.from(text, (character) => bytesOf(character, table, encoding));
    return new Uint8Array(Buffer.concat(parts));
  };
}

function bytesOf(character: string, table: Table, encoding: 'gbk' | 'gb18030'): Uint8Array {
  const code = character.codePointAt(0) ?? 0;
  if (code <= LAST_ASCII) {
    return Uint8Array.of(code);
  }
  if (encoding === 'gb18030' && code >= FIRST_SUPPLEMENTARY) {
    return fourBytes(SUPPLEMENTARY_START, code - FIRST_SUPPLEMENTARY);
  }
  return table.get(character) ?? SUBSTITUTE;
}

function tableOf(encoding: 'gbk' | 'gb18030'): Table {
  const known = tables.get(encoding);
  if (known !== undefined) {
    return known;
  }
  const candidates = [
    ...twoByteCandidates(),
    ...(encoding === 'gb18030' ? fourByteCandidates() : []),
    Uint8Array.of(0x80),
  ];
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, Uint8Array>();
  for (const bytes of candidates) {
    const character = characterOf(decoder, bytes);
    if (character !== undefined && !table.has(character)) {
      table.set(character, bytes);
    }
  }
  tables.set(encoding, table);
  return table;
}

function characterOf(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return Array.from(text).length === 1 ? text : undefined;
  } catch {
    // No character has these bytes.
    return undefined;
  }
}

function twoByteCandidates(): Uint8Array[] {
  return range(0x81, 0xfe).flatMap((lead) => range(0x40, 0xfe).map((trail) => Uint8Array.of(lead, trail)));
}

/** Those of the characters up to U+FFFF. */
function fourByteCandidates(): Uint8Array[] {
  const count = 4 * 10 * 126 * 10;
  return range(0, count - 1).map((index) => fourBytes([0x81, 0x30, 0x81, 0x30], index));
}

/** The four bytes that are so many characters after the first ones: digits of 10, 126, 10 and the rest, from the right. */
function fourBytes(first: readonly [number, number, number, number], index: number): Uint8Array {
  return Uint8Array.of(
    first[0] + Math.floor(index / 12600),
    first[1] + (Math.floor(index / 1260) % 10),
    first[2] + (Math.floor(index / 10) % 126),
    first[3] + (index % 10),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
