/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding';
import { Json5Document, UnreadableFile } from './json5-document';
import type { Project, ProjectModule } from './project';

/** The description of a module's main part or of its tests. */
export interface Manifest {
  module: ProjectModule;
  set: 'main' | 'ohosTest';
  /** Absolute; `src/main` or `src/ohosTest` of the module. */
  folder: string;
  document: Json5Document;
}

/** Reads project files, and turns those that can't be read into findings. */
export class ProjectFileReader {
  readonly problems: Finding[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** A file that has to be there; undefined, and a finding, where it is absent or no JSON5. */
  read(...pathFromRoot: string[]): Json5Document | undefined {
    try {
      return Json5Document.read(this.#root, path.join(this.#root, ...pathFromRoot));
    } catch (error) {
      if (error instanceof UnreadableFile) {
        this.problems.push(error.finding);
        return undefined;
      }
      throw error;
    }
  }

  /** The `module.json5` of every module, and of its tests where it has some. */
  manifests(project: Project): Manifest[] {
    return project.modules.flatMap((module) =>
      (['main', 'ohosTest'] as const).flatMap((set) => {
        const folder = path.join(module.folder, 'src', set);
        if (set === 'ohosTest' && !existsSync(folder)) {
          return [];
        }
        const document = this.read(path.relative(this.#root, folder), 'module.json5');
        return document === undefined ? [] : [{ module, set, folder, document }];
      }),
    );
  }
}
