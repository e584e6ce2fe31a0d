/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { CHILDREN_OF, LEAF_COMPONENTS, PARENTS_OF } from '../gate/component-catalog';
import { checkFields } from './check-fields';
import type { SourceFile } from './SourceFile';
import type { Call } from './tokens';

/** Reports a built-in component that has no table, takes no arguments, or has children that it can't have. */
export function checkBuiltIn(file: SourceFile, call: Call, name: ts.Identifier): void {
  const { components } = file.vocabulary;
  const known = components.get(name.text);
  if (known === undefined) {
    if (components.size > 0) {
      file.report(
        name,
        'unknown-component',
        `${name.text} can't be shown here: host/arkui/components has no table for it`,
      );
    }
    return;
  }
  const [first] = call.arguments;
  if (known.arguments === undefined && first !== undefined) {
    file.report(first, 'component-argument', `${name.text} takes no arguments`);
  }
  checkFields(file, call.arguments, known.arguments?.fields, name.text);
  const body = ts.isEtsComponentExpression(call) ? call.body : undefined;
  if (body === undefined) {
    return;
  }
  if (known.children === 'none') {
    file.report(body, 'leaf-children', `${name.text} has no children: leave the braces out`);
  } else if (known.children === 'one' && mostChildren(body.statements) > 1) {
    file.report(name, 'single-child', `${name.text} has one child at most: put a container around them`);
  }
}

/** Reports a component in a container that takes others. */
export function checkPlace(file: SourceFile, name: ts.Identifier, parent: string | undefined): void {
  if (parent === undefined) {
    return;
  }
  const children = CHILDREN_OF.get(parent);
  const parents = PARENTS_OF.get(name.text);
  if (children !== undefined && !children.includes(name.text)) {
    file.report(name, 'child-component', `${parent} takes ${children.join(', ')}, not ${name.text}`);
  } else if (parents !== undefined && !parents.includes(parent) && !LEAF_COMPONENTS.has(parent)) {
    file.report(name, 'child-component', `${name.text} belongs in ${parents.join(' or ')}, not in ${parent}`);
  }
}

/** How many children lines make at most; a loop may make any number. */
function mostChildren(statements: readonly ts.Statement[]): number {
  return statements.reduce((count, statement) => count + childrenOf(statement), 0);
}

function childrenOf(statement: ts.Statement): number {
  if (ts.isIfStatement(statement)) {
    const { thenStatement, elseStatement } = statement;
    return Math.max(childrenOf(thenStatement), elseStatement === undefined ? 0 : childrenOf(elseStatement));
  }
  if (ts.isBlock(statement)) {
    return mostChildren(statement.statements);
  }
  if (!ts.isExpressionStatement(statement)) {
    return 0;
  }
  return /^(ForEach|LazyForEach|Repeat)\b/.test(statement.expression.getText()) ? 2 : 1;
}
