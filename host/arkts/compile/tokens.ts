/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { SourceFile } from './SourceFile';

/** `f(1) { ... }`: calls that may have a block. */
export type Call = ts.CallExpression | ts.EtsComponentExpression;

/** The position of the parenthesis that ends the arguments. */
export function closingParenthesis(file: SourceFile, call: Call): number {
  return token(file, call, ts.SyntaxKind.CloseParenToken).end - 1;
}

/** The token of that kind that stands directly in `node`. */
export function token(file: SourceFile, node: ts.Node, kind: ts.SyntaxKind): ts.Node {
  const found = node.getChildren(file.syntax).find((child) => child.kind === kind);
  if (found === undefined) {
    throw new Error(`${file.name}: no ${ts.SyntaxKind[kind]} in ${file.textOf(node)}`);
  }
  return found;
}
