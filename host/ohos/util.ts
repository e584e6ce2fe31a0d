/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';

/** `@ohos.util`: text encoding and decoding, on Node's own coders. */

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

export default { TextDecoder, TextEncoder };
