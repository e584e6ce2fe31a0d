/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

/** A folder of this test file alone, removed after its tests. */
export const scratch = mkdtempSync(path.join(tmpdir(), 'socketkit-peers-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

let files = 0;

/** A file of its own with that text; returns its path. */
export function fileWith(text: string): string {
  files += 1;
  const file = path.join(scratch, `file-${files}`);
  writeFileSync(file, text);
  return file;
}

/** A folder that does not exist yet. */
export function freshFolder(): string {
  files += 1;
  return path.join(scratch, `folder-${files}`);
}

/** Runs the openssl of this machine to its end, with nothing to read. */
export function openssl(...args: string[]): { readonly code: number | null; readonly output: string } {
  const result = spawnSync('openssl', args, { encoding: 'utf8', input: '' });
  return { code: result.status, output: `${result.stdout}${result.stderr}` };
}
