/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Chain } from './chain';
import type { Call } from './tokens';
import type { Ui } from './Ui';

/** What of the run time each loop is. */
const LOOPS: ReadonlyMap<string, string> = new Map([
  ['ForEach', 'forEach'],
  ['LazyForEach', 'lazyForEach'],
  ['Repeat', 'repeat'],
]);
/** The attributes of `Repeat`, and whether a builder is among their arguments. */
const REPEAT_ATTRIBUTES: ReadonlyMap<string, boolean> = new Map([
  ['each', true],
  ['template', true],
  ['key', false],
  ['templateId', false],
  ['virtualScroll', false],
]);

export function isLoop({ scope }: Ui, call: Call): boolean {
  const { expression } = call;
  return ts.isIdentifier(expression) && LOOPS.has(expression.text) && !scope.declared.has(expression.text);
}

/** `ForEach(list, (item) => { ... }, key)` to `$ui.forEach(AT, () => (list), (item) => { ... }, key)`; `Repeat` see below. */
export function emitLoop(ui: Ui, call: Call, chain: Chain, parent: string | undefined): void {
  const { file } = ui;
  const name = file.textOf(call.expression);
  const [list, builder] = call.arguments;
  if (list === undefined || (name !== 'Repeat' && builder === undefined)) {
    file.report(call, 'loop', `${name} wants a list and a builder`);
    return;
  }
  const target = `$ui.${LOOPS.get(name) ?? ''}(${file.at(call)}, () => (`;
  file.replace(file.start(call), call.arguments.pos, target);
  file.insert(list.end, ')');
  if (name === 'Repeat') {
    emitRepeat(ui, call, chain, parent);
    return;
  }
  const [attribute] = chain.attributes;
  if (attribute !== undefined) {
    file.report(attribute.name, 'loop', `${name} takes no attributes here`);
  }
  if (builder !== undefined) {
    emitItemBuilder(ui, builder, parent);
  }
}

/** `Repeat(list).each((item) => { ... })` to `$ui.repeat(AT, () => (list), ($repeat) => $repeat.each((item) => { ... }))`. */
function emitRepeat(ui: Ui, call: Call, { attributes }: Chain, parent: string | undefined): void {
  const { file } = ui;
  if (!attributes.some(({ name }) => name.text === 'each' || name.text === 'template')) {
    file.report(call, 'loop', 'Repeat wants .each((item) => { ... })');
  }
  if (call.arguments.hasTrailingComma) {
    file.replace(call.arguments.end - 1, call.arguments.end, '');
  }
  file.replace(call.end - 1, call.end, ', ($repeat) => $repeat');
  for (const { name, node } of attributes) {
    const hasBuilder = REPEAT_ATTRIBUTES.get(name.text);
    if (hasBuilder === undefined) {
      file.report(name, 'loop', `Repeat knows ${[...REPEAT_ATTRIBUTES.keys()].join(', ')}, not ${name.text}`);
    } else if (hasBuilder) {
      node.arguments.forEach((value) => emitItemBuilder(ui, value, parent));
    }
  }
  file.insert(attributes.at(-1)?.node.end ?? call.end, ')');
}

function emitItemBuilder(ui: Ui, builder: ts.Expression, parent: string | undefined): void {
  if (!ts.isArrowFunction(builder)) {
    return;
  }
  if (ts.isBlock(builder.body)) {
    ui.emitLines(builder.body.statements, parent);
  } else {
    ui.emitLine(builder.body, parent);
  }
}
