/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LocalText } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import { TextCodec } from './TextCodec';
import type { TextEncoding } from './TextEncoding';

/** A backslash with what it takes along; a lone one at the end, too. */
const ESCAPE = /\\(?:x[\dA-Fa-f]{2}|[^]|$)/gu;

/** The escapes of one letter, and the character that each stands for. */
const CHARACTERS: Map<string, string> = new Map<string, string>([
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
  ['\\0', '\0'],
  ['\\\\', '\\'],
]);
const BYTE_ESCAPE_LENGTH = '\\xHH'.length;

/**
 * What a person types to send bytes that no keyboard has: text with `\n`, `\r`, `\t`, `\0`, `\\` and `\xHH`. The text
 * and the characters that the first five stand for are UTF-8 unless another encoding is named; `\xHH` is that one byte,
 * whether or not the whole is text in the encoding then.
 */
export class EscapedText {
  /**
   * The bytes that the text stands for. Throws a `SocketError`: `BAD_ESCAPE` names the wrong escape, `NOT_ENCODABLE` the
   * character that the encoding lacks.
   */
  static encode(text: string, encoding: TextEncoding = 'utf-8'): ArrayBuffer {
    const parts: ArrayBuffer[] = [];
    let start = 0;
    for (const escape of text.match(ESCAPE) ?? []) {
      // Nothing before the next escape has a backslash.
      const at = text.indexOf('\\', start);
      parts.push(TextCodec.encode(text.slice(start, at), encoding), bytesOf(escape, encoding));
      start = at + escape.length;
    }
    parts.push(TextCodec.encode(text.slice(start), encoding));
    return join(parts);
  }
}

function bytesOf(escape: string, encoding: TextEncoding): ArrayBuffer {
  if (escape.length === BYTE_ESCAPE_LENGTH) {
    return Uint8Array.of(parseInt(escape.slice(2), 16)).buffer;
  }
  const character = CHARACTERS.get(escape);
  if (character === undefined) {
    throw badEscape(escape);
  }
  return TextCodec.encode(character, encoding);
}

function badEscape(escape: string): SocketError {
  const problem: LocalText =
    escape === '\\x'
      ? { zh: '\\x 之后须有两位十六进制数字', en: '\\x needs two hexadecimal digits' }
      : {
          zh: `不支持转义 ${escape}；反斜杠本身写成 \\\\`,
          en: `${escape} is no escape; a backslash itself is \\\\`,
        };
  return new SocketError('BAD_ESCAPE', 'parse', problem.en, { problem: problem });
}

function join(parts: ArrayBuffer[]): ArrayBuffer {
  const whole = new Uint8Array(parts.reduce((sum: number, part: ArrayBuffer): number => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(new Uint8Array(part), at);
    at += part.byteLength;
  }
  return whole.buffer;
}
