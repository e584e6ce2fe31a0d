/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LocalText } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';

/** Fits the width of a phone with the offset before it and the characters behind it. */
const BYTES_A_ROW = 8;
const OFFSET_DIGITS = 4;
const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;

/** A byte, or what stands in a byte's place: a lone digit, a prefix without digits, any other character. */
const ITEM = /0[xX][\dA-Fa-f]{0,2}|[\dA-Fa-f]{1,2}|[^]/gu;
const BYTE = /^(?:0[xX])?[\dA-Fa-f]{2}$/;
const DIGIT = /^(?:0[xX])?[\dA-Fa-f]$/;
/** The wide comma is what a Chinese keyboard types. */
const SEPARATOR = /^[\s,，;:-]$/;
const DIGITS_OF_BYTE = 2;

/** Bytes as hexadecimal text, and back. */
export class Hex {
  /**
   * The bytes that a text names, each by two digits of either case: `e4 bd a0`, `E4BDA0`, `0xe4,0xbd`. Between two bytes
   * may be blanks, line ends, commas, semicolons, colons and hyphens. Throws a `SocketError` with code `BAD_HEX` that
   * names what is wrong and where.
   */
  static parse(text: string): ArrayBuffer {
    const bytes: number[] = [];
    let at = 0;
    for (const item of text.match(ITEM) ?? []) {
      if (BYTE.test(item)) {
        bytes.push(parseInt(item.slice(-DIGITS_OF_BYTE), 16));
      } else if (!SEPARATOR.test(item)) {
        throw badHex(item, at + 1);
      }
      at += item.length;
    }
    return Uint8Array.from(bytes).buffer;
  }

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

/** @param place of the character, counted from 1 */
function badHex(item: string, place: number): SocketError {
  const problem: LocalText = DIGIT.test(item)
    ? {
        zh: `第 ${place} 个字符 ${item} 处缺少一位，每个字节须写两位，例如 0${item.slice(-1)}`,
        en: `a digit is missing at character ${place}, ${item}: a byte has two, such as 0${item.slice(-1)}`,
      }
    : {
        zh: `第 ${place} 个字符 ${item} 不是十六进制数字，请删掉或改正`,
        en: `character ${place}, ${item}, is no hexadecimal digit: remove or correct it`,
      };
  return new SocketError('BAD_HEX', 'parse', problem.en, { problem: problem });
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
