/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { reportBuiltInTwoWay } from './two-way';
import type { UiPlace } from './Ui';

/**
 * Compiles a value that is given to a built-in component: builders in it become functions that can be called at any time
 * (`this.bar` and `this.bar(0)` alike), everything else stays.
 */
export function emitValue(ui: UiPlace, value: ts.Expression): void {
  reportBuiltInTwoWay(ui.file, value);
  emitBuilders(ui, value);
}

/** Follows the positions whose value is handed on; what is compared or called is looked at, not handed on. */
function emitBuilders(ui: UiPlace, value: ts.Expression): void {
  if (isBuilder(ui, value)) {
    ui.file.insert(ui.file.start(value), '((...$p) => ');
    ui.file.insert(value.end, '(...$p))');
  } else if (isBuilderCallValue(ui, value)) {
    ui.file.insert(ui.file.start(value), '(() => ');
    ui.file.insert(value.end, ')');
  } else if (ts.isCallExpression(value) && ts.isIdentifier(value.expression) && isImported(ui, value.expression)) {
    ui.file.insert(ui.file.start(value), `$ui.called(${value.expression.text}, () => `);
    value.arguments.forEach((inner) => emitBuilders(ui, inner));
    ui.file.insert(value.end, ')');
  } else {
    handedOn(value).forEach((inner) => emitBuilders(ui, inner));
  }
}

/** Whether it may be a builder of another file, which only the run time knows. */
function isImported({ scope }: UiPlace, { text }: ts.Identifier): boolean {
  return scope.imported.has(text);
}

function handedOn(value: ts.Expression): readonly ts.Expression[] {
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.flatMap((property) => (ts.isPropertyAssignment(property) ? [property.initializer] : []));
  }
  if (ts.isArrayLiteralExpression(value)) {
    return value.elements;
  }
  if (ts.isConditionalExpression(value)) {
    return [value.whenTrue, value.whenFalse];
  }
  if (ts.isCallExpression(value)) {
    return [value.expression, ...value.arguments];
  }
  if (ts.isNewExpression(value)) {
    return value.arguments ?? [];
  }
  if (ts.isPropertyAccessExpression(value)) {
    return ts.isCallExpression(value.expression) || ts.isNewExpression(value.expression) ? [value.expression] : [];
  }
  if (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    return [value.left, value.right];
  }
  const isWrapper = ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isNonNullExpression(value);
  return isWrapper ? [value.expression] : [];
}

/** `this.bar` */
function isBuilder({ scope }: UiPlace, value: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(value) &&
    value.expression.kind === ts.SyntaxKind.ThisKeyword &&
    scope.members.builders.has(value.name.text)
  );
}

/** `this.bar(0)`, or the same of a builder function of the file. */
export function isBuilderCallValue(ui: UiPlace, value: ts.Expression): boolean {
  if (!ts.isCallExpression(value)) {
    return false;
  }
  const callee = value.expression;
  return isBuilder(ui, callee) || (ts.isIdentifier(callee) && ui.scope.builders.has(callee.text));
}
