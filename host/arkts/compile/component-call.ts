/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { emitAttributes } from './attributes';
import type { AttributeCall } from './chain';
import { checkBuiltIn, checkPlace } from './check-component';
import { checkName } from './check-name';
import { emitNamedValues } from './named-values';
import { closingParenthesis } from './tokens';
import type { Call } from './tokens';
import type { Ui } from './Ui';
import { emitValue } from './values';

/** `Column({ space: 8 }) { ... }.width(1)` to `$ui.node(AT, 'Column', () => [{ space: 8 }], () => { ... }, ($a) => $a.width(1))`. */
export function emitBuiltIn(
  ui: Ui,
  call: Call,
  name: ts.Identifier,
  attributes: readonly AttributeCall[],
  parent: string | undefined,
): void {
  const { file } = ui;
  checkPlace(file, name, parent);
  checkBuiltIn(file, call, name);
  file.replace(file.start(name), call.arguments.pos, `$ui.node(${file.at(name)}, '${name.text}', () => [`);
  call.arguments.forEach((value) => emitValue(ui, value));
  const end = closingParenthesis(file, call);
  file.replace(end, end + 1, ']');
  emitBlockAndAttributes(ui, call, attributes, name.text);
}

/** `Kid({ a: 1 }) { ... }`: a struct, a builder function, or whatever an imported name turns out to be. */
export function emitInvocation(ui: Ui, call: Call, callee: ts.Identifier, attributes: readonly AttributeCall[]): void {
  const { file, scope } = ui;
  checkName(file, scope, callee);
  const [argument, second] = call.arguments;
  const isNamed = argument !== undefined && second === undefined && ts.isObjectLiteralExpression(argument);
  file.insert(file.start(callee), `$ui.invoke(${file.at(callee)}, `);
  file.replace(callee.end, call.arguments.pos, isNamed ? ', $ui.named(' : ', () => [');
  if (isNamed) {
    emitNamedValues(ui, argument);
  }
  const end = closingParenthesis(file, call);
  file.replace(end, end + 1, isNamed ? ')' : ']');
  emitBlockAndAttributes(ui, call, attributes, undefined);
}

function emitBlockAndAttributes(
  ui: Ui,
  call: Call,
  attributes: readonly AttributeCall[],
  builtIn: string | undefined,
): void {
  const { file } = ui;
  const body = ts.isEtsComponentExpression(call) ? call.body : undefined;
  file.components.add(call);
  if (body !== undefined) {
    file.insert(file.start(body), ', () => ');
    ui.emitLines(body.statements, builtIn);
  }
  const last = attributes.at(-1);
  if (last === undefined) {
    file.insert(call.end, ')');
    return;
  }
  file.insert(call.end, body === undefined ? ', undefined, ($a) => $a' : ', ($a) => $a');
  emitAttributes(ui, attributes, builtIn);
  file.insert(last.node.end, ')');
}
