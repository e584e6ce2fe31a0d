/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { SourceFile } from './SourceFile';

/** `this.text!!` */
export function isTwoWay(node: ts.Node): node is ts.NonNullExpression {
  return ts.isNonNullExpression(node) && ts.isNonNullExpression(node.expression);
}

/** Finds the `$$this.text` of V1 in a value, outside functions. */
export function reportOldTwoWay(file: SourceFile, value: ts.Expression): void {
  visitOutsideFunctions(value, (node) => {
    if (isOldTwoWay(node)) {
      file.report(node, 'two-way', `$$ is of the old state management: write ${withoutSigns(file, node)}!!`);
    }
  });
}

/** Finds two-way bindings in an argument of a built-in component, outside functions. */
export function reportBuiltInTwoWay(file: SourceFile, value: ts.Expression): void {
  visitOutsideFunctions(value, (node) => {
    if (isTwoWay(node) || isOldTwoWay(node)) {
      const message =
        'built-in components take two-way bindings from API 18 on: give the value and assign it in onChange';
      file.report(node, 'two-way-built-in', message);
    }
  });
}

/** `$$this`; a name of only `$$` is a builder's parameter. */
function isOldTwoWay(node: ts.Node): node is ts.Identifier {
  return ts.isIdentifier(node) && /^\$\$./.test(node.text);
}

function withoutSigns(file: SourceFile, node: ts.Identifier): string {
  let whole: ts.Node = node;
  while (ts.isPropertyAccessExpression(whole.parent) && whole.parent.expression === whole) {
    whole = whole.parent;
  }
  return file.textOf(whole).replace('$$', '');
}

function visitOutsideFunctions(node: ts.Node, visit: (node: ts.Node) => void): void {
  if (ts.isFunctionLike(node)) {
    return;
  }
  visit(node);
  ts.forEachChild(node, (child) => visitOutsideFunctions(child, visit));
}
