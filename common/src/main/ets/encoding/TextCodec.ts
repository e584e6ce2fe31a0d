/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import util from '@ohos.util';

/** What may be sent: text goes out as UTF-8; a Uint8Array stands for the bytes that it shows. */
export type SendData = string | ArrayBuffer | Uint8Array;

const NO_BYTES = new Uint8Array(0);

/**
 * Text and UTF-8. Encoding has no state; decoding is a stream: a character whose bytes arrive in two chunks comes out
 * whole, with the second chunk. Use one codec for each direction of each connection.
 *
 * Bytes that are no UTF-8 come out as U+FFFD; a byte order mark at the start is dropped.
 */
export class TextCodec {
  private static readonly encoder: util.TextEncoder = new util.TextEncoder();
  private decoder: util.TextDecoder = util.TextDecoder.create('utf-8');

  /** The UTF-8 bytes of the text, in memory of their own. */
  static encode(text: string): ArrayBuffer {
    return text === '' ? new ArrayBuffer(0) : exactBytes(TextCodec.encoder.encodeInto(text));
  }

  /** All the text of bytes that are complete in themselves. */
  static decode(bytes: ArrayBuffer | Uint8Array): string {
    return util.TextDecoder.create('utf-8').decodeToString(viewOf(bytes));
  }

  /** The text of the next chunk, without a character whose bytes are not all there yet. */
  decode(chunk: ArrayBuffer | Uint8Array): string {
    return this.decoder.decodeToString(viewOf(chunk), { stream: true });
  }

  /** At the end of the stream: U+FFFD where the last character was cut off, else an empty string. Then starts anew. */
  end(): string {
    const rest = this.decoder.decodeToString(NO_BYTES, { stream: false });
    this.decoder = util.TextDecoder.create('utf-8');
    return rest;
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
