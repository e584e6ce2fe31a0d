/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Chain } from './chain';
import { emitNamedValues } from './named-values';
import type { Ui } from './Ui';

/** Whether an expression calls a builder through something: `this.row(1)`, `this.content()`, `wrapBuilder(f).builder(x)`. */
export function isBuilderCall({ root, attributes }: Chain): boolean {
  const isMethodCall = ts.isCallExpression(root) && !ts.isIdentifier(root.expression);
  return isMethodCall || attributes.at(-1)?.name.text === 'builder';
}

/** Stays a call; a single object literal is handed over by reference. */
export function emitBuilderCall(ui: Ui, expression: ts.Expression, { root, attributes }: Chain): void {
  if (!ts.isCallExpression(expression)) {
    return;
  }
  const [first] = attributes;
  if (first !== undefined && attributes.at(-1)?.name.text !== 'builder') {
    ui.file.report(first.name, 'builder-attribute', 'a builder takes no attributes: put a component around it');
  }
  const callee = ts.isCallExpression(root) ? root.expression : root;
  if (isPlainMethod(ui, callee) || isOfConsole(callee)) {
    const message = `${ui.file.textOf(callee)} is no builder: make it a @Builder, or call it in a handler`;
    ui.file.report(expression, 'build-statement', message);
  }
  const [argument, second] = expression.arguments;
  if (argument !== undefined && second === undefined && ts.isObjectLiteralExpression(argument)) {
    ui.file.insert(ui.file.start(argument), '$ui.byReference(');
    emitNamedValues(ui, argument);
    ui.file.insert(argument.end, ')');
  }
}

function isPlainMethod({ scope }: Ui, callee: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(callee) &&
    callee.expression.kind === ts.SyntaxKind.ThisKeyword &&
    scope.members.methods.has(callee.name.text)
  );
}

function isOfConsole(callee: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === 'console'
  );
}
