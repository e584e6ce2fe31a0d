/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ProjectModule } from '../../../project-files/project';
import { Json5Document, UnreadableFile } from '../../../project-files/json5-document';
import type { GateSource } from '../gate-program';
import type { Rule } from '../rule';
import { apiUses } from './api-uses';
import { currentTag } from './doc-tags';

/**
 * `api-permission`: an API whose permission the module does not request. The build reads the `module.json5` of the
 * module that the source belongs to: what the app requests does not count for a library.
 */
export const apiPermissionRule: Rule = ({ project, program, source, report }) => {
  const requested = new Set(requestedPermissions(project.root, source));
  for (const use of apiUses(source.syntax, program.checker)) {
    const [wanted] = use.declarations.map((declaration) => currentTag(declaration, 'permission'));
    if (wanted !== undefined && wanted !== '' && !isGranted(wanted, requested)) {
      const place = `${source.module.name}'s module.json5`;
      report(use.node, 'api-permission', `'${use.node.text}' needs ${wanted} in requestPermissions of ${place}`);
    }
  }
};

/** `wanted` is one name, or several with "and" and "or" between them. */
function isGranted(wanted: string, requested: ReadonlySet<string>): boolean {
  const alternatives = wanted.replace(/[()]/g, ' ').split(/\s+or\s+/);
  return alternatives.some((names) => names.split(/\s+and\s+/).every((name) => requested.has(name.trim())));
}

/** Tests run inside the app: its permissions are theirs. */
function requestedPermissions(root: string, source: GateSource): string[] {
  const sets = source.set === 'ohosTest' ? ['main', 'ohosTest'] : ['main'];
  return sets.flatMap((set) => permissionsOf(root, source.module, set));
}

function permissionsOf(root: string, module: ProjectModule, set: string): string[] {
  const file = path.join(module.folder, 'src', set, 'module.json5');
  if (!existsSync(file)) {
    return [];
  }
  try {
    const document = Json5Document.read(root, file);
    return document
      .listAt(['module', 'requestPermissions'])
      .map((_, index) => document.stringAt(['module', 'requestPermissions', index, 'name']) ?? '');
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return []; // The check of the project files says that it can't be read.
    }
    throw error;
  }
}
