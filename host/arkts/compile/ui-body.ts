/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { emitBuilderCall, isBuilderCall } from './builder-call';
import { chainOf } from './chain';
import { emitBuiltIn, emitInvocation } from './component-call';
import { emitCondition } from './condition';
import { emitLoop, isLoop } from './loop';
import type { Scope } from './Scope';
import type { SourceFile } from './SourceFile';
import type { Ui } from './Ui';

const WHAT_MAY_STAND = 'only components, builders, if, ForEach, LazyForEach and Repeat stand here';

/** Compiles the body of `build` or of a builder. */
export function emitUi(file: SourceFile, scope: Scope, body: ts.Block): void {
  const ui: Ui = {
    file,
    scope,
    emitLines: (lines, parent) => lines.forEach((line) => emitStatement(ui, line, parent)),
    emitLine: (line, parent) => emitExpression(ui, line, parent),
  };
  ui.emitLines(body.statements, undefined);
}

function emitStatement(ui: Ui, statement: ts.Statement, parent: string | undefined): void {
  if (ts.isIfStatement(statement)) {
    emitCondition(ui, statement, parent);
    ui.file.insert(statement.end, ';');
  } else if (ts.isExpressionStatement(statement)) {
    emitExpression(ui, statement.expression, parent);
    if (!ui.file.textOf(statement).endsWith(';')) {
      ui.file.insert(statement.end, ';');
    }
  } else if (!ts.isEmptyStatement(statement)) {
    ui.file.refuse(statement, 'build-statement', WHAT_MAY_STAND);
  }
}

function emitExpression(ui: Ui, expression: ts.Expression, parent: string | undefined): void {
  const chain = chainOf(expression);
  const { root } = chain;
  if (isBuilderCall(chain)) {
    emitBuilderCall(ui, expression, chain);
  } else if (!ts.isCallExpression(root) && !ts.isEtsComponentExpression(root)) {
    ui.file.refuse(expression, 'build-statement', WHAT_MAY_STAND);
  } else if (isLoop(ui, root)) {
    emitLoop(ui, root, chain, parent);
  } else if (ts.isIdentifier(root.expression) && ui.scope.isBuiltIn(root.expression.text)) {
    emitBuiltIn(ui, root, root.expression, chain.attributes, parent);
  } else if (ts.isIdentifier(root.expression)) {
    emitInvocation(ui, root, root.expression, chain.attributes);
  } else {
    ui.file.refuse(expression, 'build-statement', WHAT_MAY_STAND);
  }
}
