/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Fits the width of a phone with the offset before it and the characters behind it. */
const BYTES_A_ROW = 8;
const OFFSET_DIGITS = 4;
const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;

/** Bytes as hexadecimal text. */
export class Hex {
  /** Lower case, a blank between two bytes: `e4 bd a0`. */
  static encode(bytes: ArrayBuffer | Uint8Array): string {
    return Array.from(viewOf(bytes), byteText).join(' ');
  }

  /**
   * Rows of eight bytes with their offset and what they are as ASCII, a dot for what does not print:
   *
   * ```
   * 0000  48 69 20 e4 bd a0 0d 0a  Hi .....
   * ```
   */
  static dump(bytes: ArrayBuffer | Uint8Array): string {
    const view = viewOf(bytes);
    const rows: string[] = [];
    for (let offset = 0; offset < view.length; offset += BYTES_A_ROW) {
      rows.push(dumpRow(view.subarray(offset, offset + BYTES_A_ROW), offset));
    }
    return rows.join('\n');
  }
}

function dumpRow(row: Uint8Array, offset: number): string {
  const hex = Hex.encode(row).padEnd(BYTES_A_ROW * 3 - 1);
  return `${offset.toString(16).padStart(OFFSET_DIGITS, '0')}  ${hex}  ${Array.from(row, printable).join('')}`;
}

function byteText(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function printable(byte: number): string {
  return byte >= FIRST_PRINTABLE && byte <= LAST_PRINTABLE ? String.fromCharCode(byte) : '.';
}

function viewOf(bytes: ArrayBuffer | Uint8Array): Uint8Array {
  return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
}
