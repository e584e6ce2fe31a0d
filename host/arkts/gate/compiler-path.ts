/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';

/** A path of this machine as the compiler writes it: with forward slashes on every system. */
export function compilerPath(file: string): string {
  return file.split(path.sep).join('/');
}
