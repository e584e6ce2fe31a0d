/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LocalText } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import { TextCodec } from './TextCodec';

/** A backslash with what it takes along; a lone one at the end, too. */
const ESCAPE = /\\(?:x[\dA-Fa-f]{2}|[^]|$)/gu;

/** The escapes of one letter, and the byte that each stands for. */
const BYTES: Map<string, number> = new Map<string, number>([
  ['\\n', 0x0a],
  ['\\r', 0x0d],
  ['\\t', 0x09],
  ['\\0', 0x00],
  ['\\\\', 0x5c],
]);
const BYTE_ESCAPE_LENGTH = '\\xHH'.length;

/**
 * What a person types to send bytes that no keyboard has: text with `\n`, `\r`, `\t`, `\0`, `\\` and `\xHH`. The text
 * between the escapes is UTF-8; `\xHH` is that one byte, whether or not the whole is UTF-8 then.
 */
export class EscapedText {
  /** The bytes that the text stands for. Throws a `SocketError` with code `BAD_ESCAPE` that names the wrong escape. */
  static encode(text: string): ArrayBuffer {
    const parts: Uint8Array[] = [];
    let start = 0;
    for (const escape of text.match(ESCAPE) ?? []) {
      // Nothing before the next escape has a backslash.
      const at = text.indexOf('\\', start);
      parts.push(new Uint8Array(TextCodec.encode(text.slice(start, at))), Uint8Array.of(byteOf(escape)));
      start = at + escape.length;
    }
    parts.push(new Uint8Array(TextCodec.encode(text.slice(start))));
    return join(parts);
  }
}

function byteOf(escape: string): number {
  if (escape.length === BYTE_ESCAPE_LENGTH) {
    return parseInt(escape.slice(2), 16);
  }
  const byte = BYTES.get(escape);
  if (byte === undefined) {
    throw badEscape(escape);
  }
  return byte;
}

function badEscape(escape: string): SocketError {
  const problem: LocalText =
    escape === '\\x'
      ? { zh: '\\x 之后要有两位十六进制数字', en: '\\x needs two hexadecimal digits' }
      : {
          zh: `没有 ${escape} 这个转义；反斜杠本身写成 \\\\`,
          en: `${escape} is no escape; a backslash itself is \\\\`,
        };
  return new SocketError('BAD_ESCAPE', 'parse', problem.en, { problem: problem });
}

function join(parts: Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(parts.reduce((sum: number, part: Uint8Array): number => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}
