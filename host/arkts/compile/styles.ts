/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { emitAttributes } from './attributes';
import { headlessChain } from './chain';
import type { Scope } from './Scope';
import type { SourceFile } from './SourceFile';

/**
 * `{ .width(1).height(2) }`, the body of an `@Extend` or `@Styles` function, to `{ return $a.width(1).height(2) }`, with
 * `$a` as its first parameter.
 *
 * @param component that it extends; undefined where it is for all
 */
export function emitStyleFunction(
  file: SourceFile,
  scope: Scope,
  node: ts.FunctionDeclaration | ts.MethodDeclaration,
  component: string | undefined,
): void {
  const { body, parameters } = node;
  file.insert(parameters.pos, parameters.length === 0 ? '$a' : '$a, ');
  if (body === undefined) {
    return;
  }
  const [statement, second] = body.statements;
  const chain = statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : undefined;
  const attributes = chain === undefined ? undefined : headlessChain(chain);
  file.insert(body.statements.pos, statement === undefined ? ' return $a;' : ' return $a');
  if ((statement !== undefined && attributes === undefined) || second !== undefined) {
    file.report(second ?? body, 'style-body', 'the body is one chain of attributes: `.width(1).height(2)`');
    return;
  }
  emitAttributes({ file, scope }, attributes ?? [], component);
}
