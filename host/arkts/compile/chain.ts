/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';

/** `.width(10)`, one link of a chain. */
export interface AttributeCall {
  readonly name: ts.Identifier;
  readonly node: ts.CallExpression;
}

/** `Text('a').width(10).height(20)`: what the attributes hang on, and the attributes in the order of the text. */
export interface Chain {
  readonly root: ts.Expression;
  readonly attributes: readonly AttributeCall[];
}

/** Takes a call apart. `this.list.row(1)` is a root without attributes: its dots stand before the first call. */
export function chainOf(expression: ts.Expression): Chain {
  const attributes: AttributeCall[] = [];
  let root = expression;
  for (;;) {
    const link = linkOf(root);
    if (link === undefined || !isCall(link.before)) {
      return { root, attributes };
    }
    attributes.unshift(link);
    root = link.before;
  }
}

/** The chain of an `@Extend` or `@Styles` body or of a state style, which hangs on nothing that is written. */
export function headlessChain(expression: ts.Expression): readonly AttributeCall[] | undefined {
  const attributes: AttributeCall[] = [];
  let rest = expression;
  for (let link = linkOf(rest); link !== undefined; link = linkOf(rest)) {
    attributes.unshift(link);
    rest = link.before;
  }
  return isMadeUp(rest) ? attributes : undefined;
}

/** Whether the parser has added a node that the author did not write. */
export function isMadeUp(node: ts.Node): boolean {
  return (node as Partial<{ virtual: boolean }>).virtual === true;
}

function linkOf(expression: ts.Expression): (AttributeCall & { before: ts.Expression }) | undefined {
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) {
    return undefined;
  }
  const { name, expression: before } = expression.expression;
  return ts.isIdentifier(name) ? { name, node: expression, before } : undefined;
}

function isCall(expression: ts.Expression): expression is ts.CallExpression | ts.EtsComponentExpression {
  return ts.isCallExpression(expression) || ts.isEtsComponentExpression(expression);
}
