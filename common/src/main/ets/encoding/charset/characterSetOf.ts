/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { TextEncoding } from '../TextEncoding';
import type { CharacterSet } from './CharacterSet';
import { ChineseSet } from './ChineseSet';
import { Latin1 } from './Latin1';
import { Utf16Le } from './Utf16Le';
import { Utf8 } from './Utf8';

/** Made when first asked for: an app that only speaks UTF-8 loads no other coder. */
const MADE: Map<TextEncoding, CharacterSet> = new Map<TextEncoding, CharacterSet>();

export function characterSetOf(encoding: TextEncoding): CharacterSet {
  const made = MADE.get(encoding);
  if (made !== undefined) {
    return made;
  }
  const set = makeSet(encoding);
  MADE.set(encoding, set);
  return set;
}

function makeSet(encoding: TextEncoding): CharacterSet {
  switch (encoding) {
    case 'utf-8':
      return new Utf8();
    case 'gbk':
    case 'gb18030':
      return new ChineseSet(encoding);
    case 'utf-16le':
      return new Utf16Le();
    case 'latin-1':
      return new Latin1();
  }
}
