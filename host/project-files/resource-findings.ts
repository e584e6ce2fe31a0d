/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Finding } from './finding';
import type { Project } from './project';
import { checkResourceCoverage } from './resource-coverage';
import { appResources, moduleResources } from './resource-folders';
import { ResourceIndex } from './resource-index';

/** Resources that some user would not find, and resource files that can't be read, in every folder of the project. */
export function resourceFindings(project: Project): Finding[] {
  const folders = [
    appResources(project),
    ...project.modules.flatMap((module) => [moduleResources(module, 'main'), moduleResources(module, 'ohosTest')]),
  ];
  return folders.flatMap((folder) => {
    const index = ResourceIndex.read(project.root, [folder]);
    return [...index.problems, ...checkResourceCoverage(index)];
  });
}
