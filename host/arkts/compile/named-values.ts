/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { isTwoWay, reportOldTwoWay } from './two-way';
import type { Ui } from './Ui';
import { isBuilderCallValue } from './values';

/** `{ a: x, b: y!! }` to `{ a: () => (x), b: () => (y), $b: () => ((v) => { y = v; }) }`. */
export function emitNamedValues(ui: Ui, literal: ts.ObjectLiteralExpression): void {
  const { file } = ui;
  for (const property of literal.properties) {
    if (ts.isShorthandPropertyAssignment(property)) {
      file.insert(property.end, `: () => (${property.name.text})`);
    } else if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
      file.report(property, 'named-value', 'write each value out as `name: value`');
    } else if (isTwoWay(property.initializer)) {
      emitTwoWay(ui, property, property.initializer);
    } else {
      reportOldTwoWay(file, property.initializer);
      if (isBuilderCallValue(ui, property.initializer)) {
        const call = file.textOf(property.initializer);
        file.report(property.initializer, 'builder-value', `hand the builder over, not its call: () => { ${call}; }`);
      }
      file.insert(file.start(property.initializer), '() => (');
      file.insert(property.initializer.end, ')');
    }
  }
}

function emitTwoWay({ file }: Ui, property: ts.PropertyAssignment, value: ts.NonNullExpression): void {
  const target = ts.isNonNullExpression(value.expression) ? value.expression.expression : value.expression;
  const name = ts.isStringLiteral(property.name) ? property.name.text : file.textOf(property.name);
  const text = file.textOf(target);
  file.insert(file.start(value), '() => (');
  file.replace(target.end, value.end, `), ${JSON.stringify(`$${name}`)}: () => ((v) => { ${text} = v; })`);
}
