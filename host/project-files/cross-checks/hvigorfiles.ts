/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding';
import { relativeTo } from '../json5-document';
import type { Project } from '../project';

const TASKS_OF_TYPE = { entry: 'hapTasks', feature: 'hapTasks', shared: 'hspTasks', har: 'harTasks' } as const;

/** Each `hvigorfile.ts` exports the tasks of its kind of module, and has imported them. */
export function checkHvigorfiles(project: Project): Finding[] {
  return [
    ...checkHvigorfile(project.root, project.root, 'appTasks'),
    ...project.modules.flatMap((module) => checkHvigorfile(project.root, module.folder, TASKS_OF_TYPE[module.type])),
  ];
}

function checkHvigorfile(root: string, folder: string, tasks: string): Finding[] {
  const file = path.join(folder, 'hvigorfile.ts');
  const place = { file: relativeTo(root, file), line: 1, column: 1 };
  if (!existsSync(file)) {
    return [{ ...place, rule: 'missing-file', message: 'is missing' }];
  }
  const text = readFileSync(file, 'utf8');
  const wanted = [
    new RegExp(`import \\{ ${tasks} \\} from '@ohos/hvigor-ohos-plugin'`),
    new RegExp(`system: ${tasks}\\b`),
    /plugins: \[/,
  ];
  const line = 1 + text.split('\n').findIndex((candidate) => /Tasks/.test(candidate));
  return wanted.every((pattern) => pattern.test(text))
    ? []
    : [{ ...place, line: Math.max(line, 1), rule: 'hvigor-tasks', message: `has to export ${tasks} as its system` }];
}
