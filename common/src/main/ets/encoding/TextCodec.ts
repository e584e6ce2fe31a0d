/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LocalText } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import type { CharacterSet } from './charset/CharacterSet';
import { characterSetOf } from './charset/characterSetOf';
import type { TextEncoding } from './TextEncoding';

/** What may be sent: text goes out as UTF-8; a Uint8Array stands for the bytes that it shows. */
export type SendData = string | ArrayBuffer | Uint8Array;

const NO_BYTES = new Uint8Array(0);
const BYTE_ORDER_MARK = '\ufeff';
const CUT_OFF = '\ufffd';

/**
 * Text and its bytes, in UTF-8 unless another encoding is named. Encoding has no state; decoding is a stream: a
 * character whose bytes arrive in two chunks comes out whole, with the second chunk. Use one codec for each direction
 * of each connection.
 *
 * Bytes that are no text in the encoding come out as U+FFFD; a byte order mark at the start is dropped.
 */
export class TextCodec {
  readonly encoding: TextEncoding;
  private readonly set: CharacterSet;
  /** The start of a character whose other bytes have not come. */
  private unfinished: Uint8Array = NO_BYTES;
  private isAtStart: boolean = true;

  constructor(encoding: TextEncoding = 'utf-8') {
    this.encoding = encoding;
    this.set = characterSetOf(encoding);
  }

  /**
   * The bytes of the text, in memory of their own. Throws a `SocketError` with code `NOT_ENCODABLE` that names the
   * first character which the encoding lacks; the Unicode encodings lack none.
   */
  static encode(text: string, encoding: TextEncoding = 'utf-8'): ArrayBuffer {
    if (text === '') {
      return new ArrayBuffer(0);
    }
    const bytes = characterSetOf(encoding).encode(text);
    if (bytes === undefined) {
      throw notEncodable(text, encoding);
    }
    return exactBytes(bytes);
  }

  /** All the text of bytes that are complete in themselves. */
  static decode(bytes: ArrayBuffer | Uint8Array, encoding: TextEncoding = 'utf-8'): string {
    const codec = new TextCodec(encoding);
    return codec.decode(bytes) + codec.end();
  }

  /** The text of the next chunk, without a character whose bytes are not all there yet. */
  decode(chunk: ArrayBuffer | Uint8Array): string {
    const bytes = joined(this.unfinished, viewOf(chunk));
    const wholeLength = this.set.wholeLength(bytes);
    this.unfinished = bytes.slice(wholeLength);
    // The system's decoder gives no text at all, not an empty one, for no bytes.
    return wholeLength === 0 ? '' : this.withoutMark(this.set.decode(bytes.subarray(0, wholeLength)));
  }

  /** At the end of the stream: U+FFFD where the last character was cut off, else an empty string. Then starts anew. */
  end(): string {
    const rest = this.unfinished.length === 0 ? '' : CUT_OFF;
    this.unfinished = NO_BYTES;
    this.isAtStart = true;
    return rest;
  }

  private withoutMark(text: string): string {
    const hasMark = this.isAtStart && text.startsWith(BYTE_ORDER_MARK);
    this.isAtStart = false;
    return hasMark ? text.slice(BYTE_ORDER_MARK.length) : text;
  }
}

/**
 * The bytes of what may be sent as an ArrayBuffer that holds exactly them, without a copy where there is one already;
 * undefined for anything else that got past the types.
 */
export function bytesOf(data: SendData): ArrayBuffer | undefined {
  if (data instanceof ArrayBuffer) {
    return data;
  }
  if (typeof data === 'string') {
    return TextCodec.encode(data);
  }
  return data instanceof Uint8Array ? exactBytes(data) : undefined;
}

function notEncodable(text: string, encoding: TextEncoding): SocketError {
  const set = characterSetOf(encoding);
  const lacks = (character: string): boolean => set.encode(character) === undefined;
  const missing = Array.from(text).find(lacks) ?? text;
  const problem: LocalText = {
    zh: `${encoding} 编码中没有“${missing}”`,
    en: `${encoding} has no “${missing}”`,
  };
  return new SocketError('NOT_ENCODABLE', 'encode', problem.en, { problem: problem });
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) {
    return second;
  }
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function viewOf(bytes: ArrayBuffer | Uint8Array): Uint8Array {
  return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
}

/** A native call takes whole ArrayBuffers only; the part that a view shows has to be cut out of a larger one. */
export function exactBytes(view: Uint8Array): ArrayBuffer {
  const memory = view.buffer as ArrayBuffer;
  return view.byteLength === memory.byteLength
    ? memory
    : memory.slice(view.byteOffset, view.byteOffset + view.byteLength);
}
