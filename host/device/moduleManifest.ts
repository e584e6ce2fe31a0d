/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';
import { device } from './device';

/** What the app's `module.json5` says, as far as it is used here. */
export interface ModuleManifest {
  name: string;
  /** The name of the ability that the launcher starts. */
  mainElement: string;
  /** `$profile:main_pages` */
  pages: string;
  deviceTypes: string[];
  abilities: AbilityManifest[];
}

export interface AbilityManifest {
  name: string;
  label: string;
  description: string;
  icon: string;
  exported: boolean;
}

let known: ModuleManifest | undefined;

export function moduleManifest(): ModuleManifest {
  known ??= JSON5.parse<{ module: ModuleManifest }>(
    readFileSync(path.join(moduleFolder(), 'module.json5'), 'utf8'),
  ).module;
  return known;
}

/** The names in `main_pages.json`, such as `pages/Index`. */
export function mainPages(): readonly string[] {
  const profile = moduleManifest().pages.replace(/^\$profile:/, '');
  const file = path.join(moduleFolder(), 'resources', 'base', 'profile', `${profile}.json`);
  return existsSync(file) ? JSON5.parse<{ src: string[] }>(readFileSync(file, 'utf8')).src : [];
}

function moduleFolder(): string {
  return path.join(device.appRoot, device.moduleName, 'src', 'main');
}
