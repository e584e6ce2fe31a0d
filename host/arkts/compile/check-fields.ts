/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { isSilent } from '../../arkui/component/definition';
import type { Fields, FieldsByPosition } from '../../arkui/component/definition';
import type { SourceFile } from './SourceFile';

/** Reports the fields of object literals among the arguments that are not known at their position. */
export function checkFields(
  file: SourceFile,
  values: readonly ts.Expression[],
  fields: FieldsByPosition | undefined,
  owner: string,
): void {
  for (const [index, value] of values.entries()) {
    const known = fields?.[index];
    if (known !== undefined) {
      checkValue(file, value, known, owner);
    }
  }
}

function checkValue(file: SourceFile, value: ts.Expression, known: Fields, owner: string): void {
  if (ts.isArrayLiteralExpression(value)) {
    value.elements.forEach((element) => checkValue(file, element, known, owner));
  } else if (ts.isConditionalExpression(value)) {
    checkValue(file, value.whenTrue, known, owner);
    checkValue(file, value.whenFalse, known, owner);
  } else if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value)) {
    checkValue(file, value.expression, known, owner);
  } else if (ts.isObjectLiteralExpression(value)) {
    value.properties.forEach((property) => checkProperty(file, property, known, owner));
  }
}

function checkProperty(file: SourceFile, property: ts.ObjectLiteralElementLike, known: Fields, owner: string): void {
  const { name } = property;
  if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) {
    return;
  }
  const inner = Object.hasOwn(known, name.text) ? known[name.text] : undefined;
  if (inner === undefined) {
    const names = Object.keys(known).join(', ');
    file.report(name, 'unknown-field', `${owner} knows ${names === '' ? 'no fields' : names}, not ${name.text}`);
  } else if (inner !== true && !isSilent(inner) && ts.isPropertyAssignment(property)) {
    checkValue(file, property.initializer, inner, owner);
  }
}
