/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../../host/project';

/** A folder with the sources of a program, for one test. */
export class AppFolder {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(path.join(tmpdir(), 'arkts-'));
  }

  /** Writes a file and gives its absolute path. */
  write(name: string, text: string): string {
    const file = this.file(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  file(name: string): string {
    return path.join(this.folder, name);
  }

  /** As the bundler names a file in what it reports. */
  reported(name: string): string {
    return path.relative(projectRoot, this.file(name)).split(path.sep).join('/');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
