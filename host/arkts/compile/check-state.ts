/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { computedProblems } from '../gate/state-rules/computed-setter';
import { memberProblem, monitoredPaths } from '../gate/state-rules/monitor-path';
import { combinationProblems } from '../gate/state-rules/state-combination';
import { decoratorsOf, visitNodes } from '../gate/syntax';
import type { SourceFile } from './SourceFile';

type Owner = ts.StructDeclaration | ts.ClassDeclaration;

/** Reports state that would be silently wrong at run time: what the gate reports too, as far as one file tells it. */
export function checkState(file: SourceFile): void {
  visitNodes(file.syntax, (node) => {
    if (ts.isStructDeclaration(node)) {
      combinationProblems(node).forEach(({ node: place, message }) => file.report(place, 'state-combination', message));
      node.members.forEach((member) => checkEvent(file, member));
    }
    if (ts.isStructDeclaration(node) || ts.isClassDeclaration(node)) {
      computedProblems(node).forEach(({ node: place, message }) => file.report(place, 'computed-setter', message));
      checkMonitors(file, node);
    }
  });
}

function checkMonitors(file: SourceFile, owner: Owner): void {
  for (const path of owner.members.flatMap(monitoredPaths)) {
    const problem = memberProblem(owner, path.text);
    if (problem !== undefined) {
      file.report(path, 'monitor-path', problem);
    }
  }
}

/** An `@Event` is called by the component. */
function checkEvent(file: SourceFile, member: ts.ClassElement): void {
  if (!ts.isPropertyDeclaration(member) || !decoratorsOf(member).has('Event')) {
    return;
  }
  const { type, initializer } = member;
  if (type !== undefined && !mayBeFunction(type)) {
    file.report(type, 'event-type', '@Event is a function');
  } else if (type === undefined && initializer !== undefined && isNoFunction(initializer)) {
    file.report(initializer, 'event-type', '@Event is a function');
  }
}

/** What a name stands for is not known: it may. */
function mayBeFunction(type: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(type)) {
    return mayBeFunction(type.type);
  }
  if (ts.isUnionTypeNode(type)) {
    return type.types.some(mayBeFunction);
  }
  return ts.isFunctionTypeNode(type) || ts.isTypeReferenceNode(type);
}

function isNoFunction(value: ts.Expression): boolean {
  return ts.isLiteralExpression(value) || ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value);
}
