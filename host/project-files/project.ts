/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { Json5Document } from './json5-document';

/** What a module's `module.json5` calls itself: apps and features have pages, a HAR is a library. */
export type ModuleType = 'entry' | 'feature' | 'shared' | 'har';

/** One of the modules that the root `build-profile.json5` lists. */
export interface ProjectModule {
  name: string;
  /** Absolute. */
  folder: string;
  type: ModuleType;
}

export interface Project {
  /** Absolute. */
  root: string;
  /** Nothing newer than this API level may be used. */
  compatibleSdkVersion: number;
  modules: readonly ProjectModule[];
}

const MODULE_TYPES: readonly string[] = ['entry', 'feature', 'shared', 'har'] satisfies readonly ModuleType[];
/** Where the build profile does not say: the oldest level with state management V2 and `getLocalAddress`. */
const DEFAULT_SDK_VERSION = 12;

/** The modules of the project at `root`; throws `UnreadableFile` if its build profile or a module's manifest can't be read. */
export function readProject(root: string): Project {
  const profile = Json5Document.read(root, path.join(root, 'build-profile.json5'));
  const modules: ProjectModule[] = [];
  profile.listAt(['modules']).forEach((_, index) => {
    const name = profile.stringAt(['modules', index, 'name']);
    const srcPath = profile.stringAt(['modules', index, 'srcPath']);
    if (name !== undefined && srcPath !== undefined && existsSync(path.join(root, srcPath))) {
      const folder = path.join(root, srcPath);
      modules.push({ name, folder, type: moduleType(root, folder) });
    }
  });
  const version = profile.at(['app', 'products', 0, 'compatibleSdkVersion']);
  return { root, modules, compatibleSdkVersion: typeof version === 'number' ? version : DEFAULT_SDK_VERSION };
}

function moduleType(root: string, folder: string): ModuleType {
  const type = Json5Document.read(root, path.join(folder, 'src', 'main', 'module.json5')).stringAt(['module', 'type']);
  return isModuleType(type) ? type : 'entry';
}

function isModuleType(type: string | undefined): type is ModuleType {
  return type !== undefined && MODULE_TYPES.includes(type);
}
