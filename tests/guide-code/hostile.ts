/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Texts that break out of a careless string literal, or make code look like something that it is not. */
export const HOSTILE_TEXTS: readonly string[] = [
  "'; throw new Error('out'); //",
  '"${process.exit(1)}`',
  "\\'; throw new Error('out'); //",
  'ends with a backslash \\',
  'line\nbreaks\r\nand\u2028separators\u2029within',
  '\0\u0001\u001b[31m\u007f\u0085\u009f\t',
  '*/ comment /* </script>',
  '\u202egnihtyna\u202c \u2066isolated\u2069 \u200b\ufeff\u00ad\u061c\u2060',
  'lone \ud800 and \udc00 halves, a whole 😀, and 你好',
  '\\u0041 \\x41 \\n',
];
