/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** How characters are written as bytes; the names are those of the standards. `latin-1` is ISO 8859-1. */
export type TextEncoding = 'utf-8' | 'gbk' | 'gb18030' | 'utf-16le' | 'latin-1';

/** Every encoding, the usual one first. */
export const TEXT_ENCODINGS: readonly TextEncoding[] = ['utf-8', 'gbk', 'gb18030', 'utf-16le', 'latin-1'];
