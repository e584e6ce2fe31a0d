/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Finding, Position } from './finding';
import { Json5Document, relativeTo, UnreadableFile } from './json5-document';

/** One resource in one of the qualified folders: the string `title` in `zh_CN`. */
export interface ResourceEntry {
  /** `string`, `color`, `float`, `plural`..., `media` or `profile`. */
  type: string;
  name: string;
  /** `base`, `dark`, `zh_CN`... */
  qualifier: string;
  file: string;
  position: Position;
}

/** Folders of `resources` that hold no named resources. */
const RAW_FOLDERS: ReadonlySet<string> = new Set(['rawfile', 'resfile']);

/** What `$r` and `$rawfile` can name: the contents of one or several `resources` folders. */
export class ResourceIndex {
  readonly entries: readonly ResourceEntry[];
  /** Element files that could not be read. */
  readonly problems: readonly Finding[];
  readonly #names: ReadonlySet<string>;
  readonly #rawfiles: ReadonlySet<string>;

  private constructor(entries: ResourceEntry[], problems: Finding[], rawfiles: Set<string>) {
    this.entries = entries;
    this.problems = problems;
    this.#names = new Set(entries.map((entry) => `${entry.type}.${entry.name}`));
    this.#rawfiles = rawfiles;
  }

  /** Reads `folders` (absolute paths of `resources` folders); those that do not exist are empty. */
  static read(projectRoot: string, folders: readonly string[]): ResourceIndex {
    const entries: ResourceEntry[] = [];
    const problems: Finding[] = [];
    const rawfiles = new Set<string>();
    for (const folder of folders.filter((candidate) => existsSync(candidate))) {
      for (const qualifier of subfolders(folder)) {
        const qualified = path.join(folder, qualifier);
        if (RAW_FOLDERS.has(qualifier)) {
          filesBelow(qualified).forEach((file) => rawfiles.add(relativeTo(qualified, file)));
          continue;
        }
        for (const kind of subfolders(qualified)) {
          for (const file of filesBelow(path.join(qualified, kind))) {
            if (kind === 'element') {
              readElements(projectRoot, file, qualifier, entries, problems);
            } else {
              const name = path.basename(file).replace(/\..*$/, '');
              const position = { line: 1, column: 1 };
              entries.push({ type: kind, name, qualifier, file: relativeTo(projectRoot, file), position });
            }
          }
        }
      }
    }
    return new ResourceIndex(entries, problems, rawfiles);
  }

  /** Whether `$r('app.TYPE.NAME')` finds something. */
  has(type: string, name: string): boolean {
    return this.#names.has(`${type}.${name}`);
  }

  /** Whether `$rawfile(file)` finds something. */
  hasRawfile(file: string): boolean {
    return this.#rawfiles.has(file);
  }
}

/** Adds what an element file declares: `{"string": [{"name": "title", "value": "..."}]}`. */
function readElements(
  projectRoot: string,
  file: string,
  qualifier: string,
  entries: ResourceEntry[],
  problems: Finding[],
): void {
  let document: Json5Document;
  try {
    document = Json5Document.read(projectRoot, file);
  } catch (error) {
    if (error instanceof UnreadableFile) {
      problems.push(error.finding);
      return;
    }
    throw error;
  }
  const root = document.value;
  for (const type of typeof root === 'object' && root !== null ? Object.keys(root) : []) {
    document.listAt([type]).forEach((_, index) => {
      const name = document.stringAt([type, index, 'name']);
      if (name !== undefined) {
        const position = document.locate([type, index, 'name']);
        entries.push({ type, name, qualifier, file: document.file, position });
      }
    });
  }
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
