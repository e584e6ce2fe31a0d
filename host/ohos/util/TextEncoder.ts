/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { TextEncoder as NodeTextEncoder } from 'node:util';
import { systemError } from '../../device/systemError';
import { chineseEncoder } from './chineseEncoder';

type Encode = (text: string) => Uint8Array;

const PARAMETER_ERROR = 401;

/** The names that a device's encoder takes. */
const ENCODERS: ReadonlyMap<string, () => Encode> = new Map<string, () => Encode>([
  ['utf-8', utf8Encoder],
  ['gbk', () => chineseEncoder('gbk')],
  ['gb2312', () => chineseEncoder('gbk')],
  ['gb18030', () => chineseEncoder('gb18030')],
]);

export class TextEncoder {
  readonly #encode: Encode;
  readonly encoding: string;

  /** @param encoding `utf-8` (default), `gbk`, `gb2312` or `gb18030` */
  constructor(encoding = 'utf-8') {
    const make = ENCODERS.get(encoding.toLowerCase());
    if (make === undefined) {
      throw systemError(PARAMETER_ERROR, 'Wrong encoding format, only support utf-8 gbk gb2312 gb18030');
    }
    this.encoding = encoding;
    this.#encode = make();
  }

  static create(encoding?: string): TextEncoder {
    return new TextEncoder(encoding);
  }

  /** The bytes of a text, with a substitute for what the encoding lacks. */
  encodeInto(input = ''): Uint8Array {
    return this.#encode(input);
  }
}

function utf8Encoder(): Encode {
  const encoder = new NodeTextEncoder();
  return (text) => encoder.encode(text);
}
