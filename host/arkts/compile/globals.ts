/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { isMadeUp } from './chain';
import { EXTEND_DECORATORS } from './Scope';
import type { SourceFile } from './SourceFile';

/** Where a name of ArkUI's that needs no import is used first: what the run time lacks is reported there. */
export type GlobalUses = Record<string, { line: number; column: number }>;

/** Decorators of functions and of styles, which the compiler takes away. */
const REMOVED_DECORATORS: ReadonlySet<string> = new Set([...EXTEND_DECORATORS, 'Styles']);
/** Become calls of the build API. */
const LOOPS: ReadonlySet<string> = new Set(['ForEach', 'LazyForEach', 'Repeat']);

/** The names among `globals` that the file uses as values and does not declare itself. */
export function globalUses(file: SourceFile, globals: ReadonlySet<string>, declared: ReadonlySet<string>): GlobalUses {
  const uses: GlobalUses = {};
  const visit = (node: ts.Node): void => {
    if (isMadeUp(node) || (ts.isTypeNode(node) && !isBaseClass(node)) || isRemoved(node)) {
      return;
    }
    if (
      ts.isIdentifier(node) &&
      globals.has(node.text) &&
      !LOOPS.has(node.text) &&
      !declared.has(node.text) &&
      isValue(node)
    ) {
      if (!Object.hasOwn(uses, node.text)) {
        const { line, character } = file.syntax.getLineAndCharacterOfPosition(file.start(node));
        uses[node.text] = { line: line + 1, column: character + 1 };
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file.syntax);
  return uses;
}

/** `Scroller` of `class A extends Scroller`: it looks like a type, and is a value. */
function isBaseClass({ parent }: ts.TypeNode): boolean {
  return ts.isHeritageClause(parent) && parent.token === ts.SyntaxKind.ExtendsKeyword && ts.isClassLike(parent.parent);
}

function isRemoved(node: ts.Node): boolean {
  if (!ts.isDecorator(node)) {
    return false;
  }
  const { expression } = node;
  const callee = ts.isCallExpression(expression) ? expression.expression : expression;
  return ts.isFunctionDeclaration(node.parent) || (ts.isIdentifier(callee) && REMOVED_DECORATORS.has(callee.text));
}

/** Whether a name stands for what is behind it, and is not merely the name of a member. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.expression === node;
  }
  if (ts.isPropertyAssignment(parent) || ts.isEnumMember(parent)) {
    return parent.initializer === node;
  }
  const isNameOfMember =
    (ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent) || ts.isParameter(parent)) &&
    parent.name === node;
  return !isNameOfMember;
}
