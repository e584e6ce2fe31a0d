/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { isMadeUp } from './chain';
import type { Scope } from './Scope';
import type { SourceFile } from './SourceFile';

/** Reports components that stand in ordinary code, where nothing would be shown. */
export function checkPlaces(file: SourceFile, scope: Scope): void {
  const visit = (node: ts.Node): void => {
    if (isMadeUp(node) || file.refused.has(node)) {
      return;
    }
    if (isComponent(scope, node) && !file.components.has(node)) {
      const name = file.textOf(node.expression);
      file.refuse(node, 'component-place', `${name} can't stand here: components stand in build and in @Builder`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file.syntax);
}

function isComponent(scope: Scope, node: ts.Node): node is ts.CallExpression | ts.EtsComponentExpression {
  const isCall = ts.isCallExpression(node) && ts.isIdentifier(node.expression);
  return ts.isEtsComponentExpression(node) || (isCall && scope.isBuiltIn(node.expression.text));
}
