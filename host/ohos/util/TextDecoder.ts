/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { TextDecoder as NodeTextDecoder } from 'node:util';

interface TextDecoderOptions {
  fatal?: boolean;
  ignoreBOM?: boolean;
}

interface DecodeToStringOptions {
  stream?: boolean;
}

/** On Node's decoder, which has the device's encodings from the same library. */
export class TextDecoder {
  readonly #decoder: NodeTextDecoder;
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;

  private constructor(encoding: string, options: TextDecoderOptions) {
    this.encoding = encoding;
    this.fatal = options.fatal === true;
    this.ignoreBOM = options.ignoreBOM === true;
    // A device that is to ignore the byte order mark leaves it out; on the web that means to take it for a character.
    this.#decoder = new NodeTextDecoder(encoding, { fatal: this.fatal, ignoreBOM: !this.ignoreBOM });
  }

  /** @param encoding `utf-8` (default), `gbk`, `utf-16le` and the others that the device names */
  static create(encoding = 'utf-8', options: TextDecoderOptions = {}): TextDecoder {
    return new TextDecoder(encoding, options);
  }

  /**
   * With `stream` the bytes of an unfinished character wait for the next call. No bytes give nothing at all, as on a
   * device, and do not end a stream.
   */
  decodeToString(input: Uint8Array, options: DecodeToStringOptions = {}): string | undefined {
    return input.length === 0 ? undefined : this.#decoder.decode(input, { stream: options.stream === true });
  }
}
