/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { decoratorsOf } from './syntax';

const NO_SUCH_PROPERTY = 2339;

/**
 * Whether a diagnostic is about an @Extend function that calls another one of the same component. The compiler knows
 * those only where a component is built; the build drops what it says of them, because it replaces the call later.
 */
export function isNestedExtend({ code, start, length }: ts.Diagnostic, file: ts.SourceFile): boolean {
  if (code !== NO_SUCH_PROPERTY || start === undefined) {
    return false;
  }
  const functions = file.statements.filter((statement) => ts.isFunctionDeclaration(statement));
  const around = functions.find(({ pos, end }) => pos <= start && start < end);
  const component = around && extendedBy(around);
  const name = file.text.slice(start, start + (length ?? 0));
  return (
    component !== undefined && functions.some((each) => each.name?.text === name && extendedBy(each) === component)
  );
}

/** `Text` of `@Extend(Text)`. */
function extendedBy(declaration: ts.FunctionDeclaration): string | undefined {
  const expression = decoratorsOf(declaration).get('Extend')?.expression;
  const [component] = expression !== undefined && ts.isCallExpression(expression) ? expression.arguments : [];
  return component !== undefined && ts.isIdentifier(component) ? component.text : undefined;
}
