/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Project, ProjectModule } from '../../project-files/project';
import { compilerPath } from './compiler-path';

/** A source file of a module, as the device build compiles it. */
export interface Source {
  /** Absolute, as the compiler writes it. */
  file: string;
  module: ProjectModule;
  /** `main`, or `ohosTest` for what runs only under the test framework. */
  set: 'main' | 'ohosTest';
}

/** What the build tools write into a module or bring along, and what a build packs without compiling it. */
const FOREIGN_FOLDERS: ReadonlySet<string> = new Set([
  ...['build', 'oh_modules', 'node_modules', '.hvigor', '.preview'],
  ...['rawfile', 'resfile'],
]);
const FOREIGN_FILES: ReadonlySet<string> = new Set(['hvigorfile.ts', 'BuildProfile.ets', 'BuildProfile.ts']);

/** Every `.ets` and `.ts` file of the project's modules. */
export function listSources(project: Project): Source[] {
  return project.modules.flatMap((module) => {
    const testFolder = `${compilerPath(path.join(module.folder, 'src', 'ohosTest'))}/`;
    return filesBelow(module.folder).map((file) => ({
      file,
      module,
      set: file.startsWith(testFolder) ? ('ohosTest' as const) : ('main' as const),
    }));
  });
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !FOREIGN_FOLDERS.has(entry.name)) {
      files.push(...filesBelow(path.join(folder, entry.name)));
    } else if (entry.isFile() && /\.e?ts$/.test(entry.name) && !FOREIGN_FILES.has(entry.name)) {
      files.push(compilerPath(path.join(folder, entry.name)));
    }
  }
  return files.sort();
}
