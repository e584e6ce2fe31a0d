/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';

let writes = 0;

/** Writes a file so that whoever reads it sees all of the old text or all of the new one. */
export function writeAtomically(file: string, text: string): void {
  writes += 1;
  const draft = `${file}.${process.pid}-${writes}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** The text of a file; undefined where there is none. */
export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
