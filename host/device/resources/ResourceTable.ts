/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Json5Document, UnreadableFile } from '../../project-files/json5-document';
import { readProject } from '../../project-files/project';

/** A value as an element file has it, or the absolute path of a media file. */
export type RawValue = string | number | boolean | readonly unknown[];

interface PluralForm {
  quantity: string;
  value: string;
}
export type PluralForms = readonly PluralForm[];

const RAW_FOLDERS: ReadonlySet<string> = new Set(['rawfile', 'resfile']);

/** All resources of an app with their values in every folder. */
export class ResourceTable {
  /** The names of the qualified folders: `base`, `dark`, `zh_CN`... */
  readonly qualifiers: ReadonlySet<string>;
  /** By `string.title`, then by folder. */
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, RawValue>>;
  /** The absolute paths of the folders of raw files, the first one counts. */
  readonly #rawfileFolders: readonly string[];

  private constructor(values: Map<string, Map<string, RawValue>>, rawfileFolders: string[]) {
    this.#values = values;
    this.#rawfileFolders = rawfileFolders;
    this.qualifiers = new Set(['base', ...[...values.values()].flatMap((byQualifier) => [...byQualifier.keys()])]);
  }

  /**
   * Reads the app at `root`. Of a name that several folders have, those of AppScope win over those of the app's module,
   * and these over those of libraries, as when a device's package is built.
   *
   * @throws UnreadableFile with the place of what is wrong
   */
  static read(root: string): ResourceTable {
    const modules = readProject(root).modules;
    const libraries = modules.filter(({ type }) => type === 'har' || type === 'shared');
    const apps = modules.filter((module) => !libraries.includes(module));
    const folders = [
      ...libraries.map(({ folder }) => path.join(folder, 'src', 'main', 'resources')),
      ...apps.map(({ folder }) => path.join(folder, 'src', 'main', 'resources')),
      path.join(root, 'AppScope', 'resources'),
    ].filter((folder) => existsSync(folder));
    const values = new Map<string, Map<string, RawValue>>();
    folders.forEach((folder) => readFolder(root, folder, values));
    // What tests bring along is found first.
    const testFolders = apps.map(({ folder }) => path.join(folder, 'src', 'ohosTest', 'resources'));
    const rawfileFolders = [...testFolders, ...folders.reverse()].map((folder) => path.join(folder, 'rawfile'));
    return new ResourceTable(values, rawfileFolders);
  }

  has(kind: string, key: string): boolean {
    return this.#values.has(`${kind}.${key}`);
  }

  /** The value in the first of the folders that has one. */
  find(kind: string, key: string, ranking: readonly string[]): RawValue | undefined {
    const byQualifier = this.#values.get(`${kind}.${key}`);
    const qualifier = byQualifier === undefined ? undefined : ranking.find((folder) => byQualifier.has(folder));
    return qualifier === undefined ? undefined : byQualifier?.get(qualifier);
  }

  /** The absolute path of a raw file; undefined where there is none, also outside of the folders. */
  rawfile(name: string): string | undefined {
    return this.#rawfileFolders
      .map((folder) => ({ folder, file: path.resolve(folder, name) }))
      .find(({ folder, file }) => file.startsWith(folder + path.sep) && existsSync(file))?.file;
  }

  /** What is directly in a folder of raw files. */
  rawfileList(name: string): string[] {
    const lists = this.#rawfileFolders
      .map((folder) => path.resolve(folder, name))
      .filter((folder) => existsSync(folder))
      .map((folder) => readdirSync(folder));
    return [...new Set(lists.flat())].sort();
  }
}

function readFolder(root: string, folder: string, values: Map<string, Map<string, RawValue>>): void {
  const add = (name: string, qualifier: string, value: RawValue): void => {
    const byQualifier = values.get(name) ?? new Map<string, RawValue>();
    values.set(name, byQualifier.set(qualifier, value));
  };
  for (const qualifier of subfolders(folder).filter((name) => !RAW_FOLDERS.has(name))) {
    for (const kind of subfolders(path.join(folder, qualifier))) {
      for (const name of readdirSync(path.join(folder, qualifier, kind)).sort()) {
        const file = path.join(folder, qualifier, kind, name);
        if (kind === 'element') {
          elementsOf(root, file).forEach(([key, value]) => add(key, qualifier, value));
        } else {
          add(`${kind}.${name.replace(/\..*$/, '')}`, qualifier, file);
        }
      }
    }
  }
}

interface ElementValue {
  name: string;
  value: RawValue;
}

/** `{"string": [{"name": "title", "value": "..."}]}` */
function elementsOf(root: string, file: string): [string, RawValue][] {
  const document = Json5Document.read(root, file);
  const { value } = document;
  if (typeof value !== 'object' || value === null) {
    throw new UnreadableFile(document.findingAt([], 'resource-file', 'holds no lists of resources'));
  }
  return Object.entries(value).flatMap(([kind, elements]) => {
    if (!Array.isArray(elements) || !elements.every(isElement)) {
      const message = `"${kind}" is no list of resources, each with "name" and "value"`;
      throw new UnreadableFile(document.findingAt([kind], 'resource-file', message));
    }
    return elements.map((element): [string, RawValue] => [`${kind}.${element.name}`, element.value]);
  });
}

function isElement(value: unknown): value is ElementValue {
  return typeof value === 'object' && value !== null && 'name' in value && 'value' in value;
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
