/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ResourceTable } from '../../device/resources/ResourceTable';
import { UnreadableFile } from '../../project-files/json5-document';
import type { CompileProblem } from '../protocol/fault';

/** In a source: what is not looked at (comments and texts), or a resource by its name. */
const PARTS =
  /\/\/[^\n]*|\/\*[^]*?\*\/|\$r\(\s*(?<quote>['"])app\.(?<kind>\w+)\.(?<key>[^'"\n]+)\k<quote>|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const SOURCE = /\.e?ts$/;
const NOT_OF_THE_APP = /[\\/](?:node_modules|oh_modules)[\\/]/;

/** Where a source names a resource. */
interface Use {
  readonly kind: string;
  readonly key: string;
  readonly problem: CompileProblem;
}

/** Says of resources what a device's build says: which files are none, and which names of the sources nobody has. */
export class ResourceCheck {
  readonly #appRoot: string;
  #sources: readonly string[] = [];
  /** Of the files that have not changed since they were read last. */
  #uses = new Map<string, { readonly stamp: string; readonly uses: readonly Use[] }>();
  #table: ResourceTable | CompileProblem | undefined;

  constructor(appRoot: string) {
    this.#appRoot = appRoot;
  }

  /** The files that the app is made of; without them its resources alone are looked at. */
  set sources(files: readonly string[]) {
    this.#sources = files.filter((file) => SOURCE.test(file) && !NOT_OF_THE_APP.test(file));
  }

  /** The resources are looked at again. */
  resourcesChanged(): void {
    this.#table = undefined;
  }

  problems(): CompileProblem[] {
    this.#table ??= this.#readTable();
    const table = this.#table;
    if (!(table instanceof ResourceTable)) {
      return [table];
    }
    const uses = this.#sources.flatMap((file) => this.#usesIn(file));
    return uses.filter(({ kind, key }) => !table.has(kind, key)).map(({ problem }) => problem);
  }

  #readTable(): ResourceTable | CompileProblem {
    try {
      return ResourceTable.read(this.#appRoot);
    } catch (error) {
      if (error instanceof UnreadableFile) {
        const { file, line, column, message } = error.finding;
        return { file, line, column, message, source: lineOf(read(path.join(this.#appRoot, file)), line) };
      }
      throw error;
    }
  }

  #usesIn(file: string): readonly Use[] {
    const stamp = stampOf(file);
    const known = this.#uses.get(file);
    if (known?.stamp === stamp) {
      return known.uses;
    }
    const uses = usesOf(path.relative(this.#appRoot, file).split(path.sep).join('/'), read(file));
    this.#uses.set(file, { stamp, uses });
    return uses;
  }
}

function usesOf(file: string, text: string): Use[] {
  return [...text.matchAll(PARTS)].flatMap(({ groups = {}, index }) => {
    const { kind, key } = groups;
    if (kind === undefined || key === undefined) {
      return [];
    }
    const before = text.slice(0, index).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const message = `the app has no resource app.${kind}.${key}`;
    return [{ kind, key, problem: { file, line, column, message, source: lineOf(text, line) } }];
  });
}

/** Changes with the file; empty for one that has been removed. */
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.size} ${stats.mtimeMs}`;
}

/** Empty for a file that has just been removed: the next change says what to look at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function lineOf(text: string, line: number): string {
  return text.split(/\r?\n/)[line - 1] ?? '';
}
