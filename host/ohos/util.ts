/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import { format, TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';

/** `@ohos.util`: texts, their bytes and Base64, on Node's own coders. */

interface TextDecoderOptions {
  fatal?: boolean;
  ignoreBOM?: boolean;
}

interface DecodeToStringOptions {
  stream?: boolean;
}

class TextDecoder {
  readonly #decoder: NodeTextDecoder;
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;

  private constructor(encoding: string, options: TextDecoderOptions) {
    this.#decoder = new NodeTextDecoder(encoding, options);
    this.encoding = encoding;
    this.fatal = options.fatal === true;
    this.ignoreBOM = options.ignoreBOM === true;
  }

  /** @param encoding `utf-8` (default), `gbk`, `utf-16le` and the others that the device names */
  static create(encoding = 'utf-8', options: TextDecoderOptions = {}): TextDecoder {
    return new TextDecoder(encoding, options);
  }

  /** With `stream` the bytes of an unfinished character wait for the next call. */
  decodeToString(input: Uint8Array, options: DecodeToStringOptions = {}): string {
    return this.#decoder.decode(input, { stream: options.stream === true });
  }
}

class TextEncoder {
  readonly #encoder = new NodeTextEncoder();

  /** The UTF-8 bytes of a text. */
  encodeInto(input = ''): Uint8Array {
    return this.#encoder.encode(input);
  }
}

class Base64Helper {
  encodeToStringSync(bytes: Uint8Array): string {
    return Buffer.from(bytes).toString('base64');
  }

  encodeToString(bytes: Uint8Array): Promise<string> {
    return Promise.resolve(this.encodeToStringSync(bytes));
  }

  decodeSync(text: string | Uint8Array): Uint8Array {
    return new Uint8Array(
      Buffer.from(typeof text === 'string' ? text : Buffer.from(text).toString('latin1'), 'base64'),
    );
  }

  decode(text: string | Uint8Array): Promise<Uint8Array> {
    return Promise.resolve(this.decodeSync(text));
  }
}

export default { TextDecoder, TextEncoder, Base64Helper, format, generateRandomUUID: (): string => randomUUID() };
