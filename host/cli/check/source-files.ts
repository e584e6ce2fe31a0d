/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../project';

/** What npm, git and the OpenHarmony build put into a checkout. */
const FOREIGN_FOLDERS: ReadonlySet<string> = new Set([
  ...['.git', 'node_modules', 'oh_modules', '.hvigor', '.preview', '.cxx', '.certs'],
  ...['build', 'entry/build', 'common/build'],
]);

/** Every file of the project with one of these extensions, relative to its root, with forward slashes. */
export function projectFiles(...extensions: string[]): string[] {
  return filesBelow('')
    .filter((file) => extensions.includes(path.extname(file)))
    .sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return FOREIGN_FOLDERS.has(entry.name) || FOREIGN_FOLDERS.has(file) ? [] : filesBelow(file);
    }
    return entry.isFile() ? [file] : [];
  });
}
