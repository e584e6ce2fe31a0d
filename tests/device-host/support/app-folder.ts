/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files of a project by their paths; a value that is no text is written as JSON. */
export type AppFiles = Readonly<Record<string, string | object>>;

/** A test, or a whole file of tests: `{ after }`. */
export interface Ending {
  after(end: () => void): void;
}

/** Writes an app with one module `entry` into a folder of its own, which goes with the test. */
export function appFolder(context: Ending, files: AppFiles): string {
  const root = mkdtempSync(path.join(tmpdir(), 'socketkit-app-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  const all: AppFiles = {
    'build-profile.json5': { modules: [{ name: 'entry', srcPath: './entry' }] },
    'entry/src/main/module.json5': { module: { name: 'entry', type: 'entry' } },
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}
