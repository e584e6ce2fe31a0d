/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files with keys, readable by this user alone, for a program that takes paths and no text. */
export class PemFolder {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'socketkit-interop-'));
  private files = 0;

  /** @returns the path of a new file with that text */
  write(text: string): string {
    this.files += 1;
    const file = path.join(this.folder, `${this.files}.pem`);
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
