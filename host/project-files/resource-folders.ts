/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import type { Project, ProjectModule } from './project';
import { ResourceIndex } from './resource-index';

/** A part of a module that is compiled together: the app or library itself, or its tests. */
export interface ModulePart {
  module: ProjectModule;
  set: 'main' | 'ohosTest';
}

/** Where the app-wide resources lie. */
export function appResources(project: Project): string {
  return path.join(project.root, 'AppScope', 'resources');
}

/** Where the resources of a module's main part or of its tests lie. */
export function moduleResources(module: ProjectModule, set: ModulePart['set']): string {
  return path.join(module.folder, 'src', set, 'resources');
}

/**
 * What a part of the project can refer to. A library sees its own resources; an app sees those of all libraries and
 * the app-wide ones as well. Without `part`: what the app-wide files see, which is themselves and the app's.
 */
export function visibleResources(project: Project, part?: ModulePart): ResourceIndex {
  const libraries = project.modules.filter((module) => module.type === 'har');
  const apps = project.modules.filter((module) => module.type !== 'har');
  if (part === undefined) {
    const folders = apps.map((module) => moduleResources(module, 'main'));
    return ResourceIndex.read(project.root, [appResources(project), ...folders]);
  }
  const own = [moduleResources(part.module, 'main'), moduleResources(part.module, part.set)];
  const others =
    part.module.type === 'har'
      ? []
      : [appResources(project), ...libraries.map((module) => moduleResources(module, 'main'))];
  return ResourceIndex.read(project.root, [...new Set([...own, ...others])]);
}
