/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Project } from '../../../project-files/project';
import { visibleResources } from '../../../project-files/resource-folders';
import type { ResourceIndex } from '../../../project-files/resource-index';
import type { GateSource } from '../gate-program';
import type { Rule } from '../rule';
import { visitNodes } from '../syntax';

/** `resource-missing`: `$r` or `$rawfile` of something that is in no resource folder. A rule for one run: it keeps what it read. */
export function resourceReferenceRule(): Rule {
  const indices = new Map<string, ResourceIndex>();
  return ({ project, source, report }) => {
    visitNodes(source.syntax, (node) => {
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) {
        return;
      }
      const [reference] = node.arguments;
      if (reference === undefined || !ts.isStringLiteralLike(reference)) {
        return;
      }
      if (node.expression.text === '$r' && !isResource(reference.text)) {
        report(reference, 'resource-missing', `there is no resource '${reference.text}'`);
      } else if (node.expression.text === '$rawfile' && !indexOf(project, source).hasRawfile(reference.text)) {
        report(reference, 'resource-missing', `there is no raw file '${reference.text}'`);
      }
    });

    /** What belongs to the system or to another package by name is not in the project. */
    function isResource(reference: string): boolean {
      if (reference.startsWith('sys.') || reference.startsWith('[')) {
        return true;
      }
      const [scope, type = '', name = ''] = reference.split('.');
      return scope === 'app' && indexOf(project, source).has(type, name);
    }
  };

  function indexOf(project: Project, source: GateSource): ResourceIndex {
    const key = `${source.module.name}:${source.set}`;
    const index = indices.get(key) ?? visibleResources(project, source);
    indices.set(key, index);
    return index;
  }
}
