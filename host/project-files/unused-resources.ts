/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding';
import type { Project } from './project';
import { appResources, moduleResources } from './resource-folders';
import { ResourceIndex } from './resource-index';

/** Where a resource can be named: code, manifests, and other resources. */
const NAMING_FILE = /\.(ets|ts|json5?)$/;
/** `app.string.title` of `$r('app.string.title')`, and `$string:title`. */
const NAME = /(?:\bapp\.|\$)(\w+)[.:](\w+)/g;

/** Resources of `base` that nothing in the project names: texts that are translated for nobody. */
export function checkUnusedResources(project: Project): Finding[] {
  const named = namesIn(project);
  const folders = [
    appResources(project),
    ...project.modules.flatMap((module) => [moduleResources(module, 'main'), moduleResources(module, 'ohosTest')]),
  ];
  return ResourceIndex.read(project.root, folders)
    .entries.filter(({ qualifier, type, name }) => qualifier === 'base' && !named.has(`${type}.${name}`))
    .map(({ file, position, type, name }) => ({
      file,
      ...position,
      rule: 'resource-unused',
      message: `nothing names the ${type} '${name}'`,
    }));
}

function namesIn(project: Project): Set<string> {
  const folders = [
    path.join(project.root, 'AppScope'),
    ...project.modules.map(({ folder }) => path.join(folder, 'src')),
  ];
  const named = new Set<string>();
  for (const file of folders.filter((folder) => existsSync(folder)).flatMap((folder) => namingFilesBelow(folder))) {
    for (const [, type, name] of readFileSync(file, 'utf8').matchAll(NAME)) {
      named.add(`${type}.${name}`);
    }
  }
  return named;
}

function namingFilesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && NAMING_FILE.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
