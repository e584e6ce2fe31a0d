/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChosenFile, DeviceShell, FileChoice } from '../../../host/device/shell';

/** A person who chooses what lies in a folder, and puts there what the app saves. */
export class FolderShell implements DeviceShell {
  readonly copied: string[] = [];
  readonly choices: FileChoice[] = [];

  constructor(private readonly folder: string) {}

  chooseFiles(choice: FileChoice): Promise<readonly ChosenFile[]> {
    this.choices.push(choice);
    const names = readdirSync(this.folder)
      .filter((name) => choice.suffixes.length === 0 || choice.suffixes.includes(path.extname(name)))
      .slice(0, choice.maxCount);
    return Promise.resolve(
      names.map((name) => ({ name, content: new Uint8Array(readFileSync(path.join(this.folder, name))) })),
    );
  }

  deliver(file: ChosenFile): void {
    writeFileSync(path.join(this.folder, file.name), file.content);
  }

  copyText(text: string): void {
    this.copied.push(text);
  }
}
