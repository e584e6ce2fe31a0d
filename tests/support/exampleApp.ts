/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../host/project';

/** A line with nothing but a path, and the block of code below it. */
const FILE = /^`(?<file>[^`]+\/[^`]+|[\w-]+\.json5)`\n\n```\w+\n(?<content>.*?)^```$/gms;

/** The app that docs/preview.md shows as an example of a whole one. */
export function exampleFiles(): { readonly file: string; readonly content: string }[] {
  const text = readFileSync(path.join(projectRoot, 'docs', 'preview.md'), 'utf8');
  return [...text.matchAll(FILE)].map(({ groups = {} }) => ({
    file: groups['file'] ?? '',
    content: groups['content'] ?? '',
  }));
}

/** Writes it into a folder, which need not be there. */
export function writeExampleApp(folder: string): void {
  for (const { file, content } of exampleFiles()) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}
