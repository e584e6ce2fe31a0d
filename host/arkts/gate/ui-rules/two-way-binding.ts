/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { uiBlocks, visitUi } from '../ui-tree';

/** From this level on all built-in components that have a value take `!!`; menus and popups did from 13 on. */
const TWO_WAY_LEVEL = 18;

/** `two-way-binding`: `this.text!!` given to a built-in component that does not write it back at this level. */
export const twoWayBindingRule: Rule = ({ project, program, source, report }) => {
  if (project.compatibleSdkVersion >= TWO_WAY_LEVEL) {
    return;
  }
  for (const block of uiBlocks(source.syntax, program.checker)) {
    visitUi(block.nodes, (node) => {
      if (node.kind !== 'component' || node.struct !== undefined) {
        return;
      }
      for (const given of [node, ...node.attributes].flatMap((taker) => taker.arguments)) {
        for (const binding of twoWayBindings(given)) {
          const message = `built-in components take !! from API ${TWO_WAY_LEVEL} on: write the way back out`;
          report(binding, 'two-way-binding', message);
        }
      }
    });
  }
};

/** Every `x!!` in an argument, which ordinary TypeScript takes for two assertions; callbacks are no part of it. */
function twoWayBindings(node: ts.Node): ts.Node[] {
  if (ts.isArrowFunction(node)) {
    return [];
  }
  if (ts.isNonNullExpression(node) && ts.isNonNullExpression(node.expression)) {
    return [node];
  }
  const bindings: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    bindings.push(...twoWayBindings(child));
  });
  return bindings;
}
