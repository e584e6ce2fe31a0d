/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { AttributeCall } from './chain';
import { headlessChain } from './chain';
import { checkAttribute } from './check-attribute';
import { extensionFunction } from './Scope';
import type { UiPlace } from './Ui';
import { emitValue } from './values';

/**
 * Compiles the arguments of a chain's attributes, and turns calls of `@Extend` and `@Styles` functions into `$extend`.
 *
 * @param component the built-in component that they hang on; undefined for a component of the project
 */
export function emitAttributes(ui: UiPlace, attributes: readonly AttributeCall[], component: string | undefined): void {
  for (const attribute of attributes) {
    const style = styleFunction(ui, attribute.name.text, component);
    if (style !== undefined) {
      emitStyle(ui, attribute, style);
    } else {
      checkAttribute(ui.file, attribute, component);
      emitArguments(ui, attribute, component);
    }
  }
}

/** What an attribute calls if it is one of the app's own. */
function styleFunction({ scope }: UiPlace, name: string, component: string | undefined): string | undefined {
  if (component !== undefined && scope.isExtension(component, name)) {
    return extensionFunction(component, name);
  }
  if (scope.members.styles.has(name)) {
    return `this.${name}`;
  }
  return scope.styles.has(name) ? name : undefined;
}

function emitStyle(ui: UiPlace, { name, node }: AttributeCall, style: string): void {
  const separator = node.arguments.length === 0 ? '' : ', ';
  ui.file.replace(ui.file.start(name), node.arguments.pos, `$extend(($a) => ${style}($a${separator}`);
  ui.file.insert(node.end, ')');
}

function emitArguments(ui: UiPlace, { name, node }: AttributeCall, component: string | undefined): void {
  const [argument] = node.arguments;
  if (name.text === 'stateStyles' && argument !== undefined && ts.isObjectLiteralExpression(argument)) {
    argument.properties.forEach((property) => emitStateStyle(ui, property, component));
    return;
  }
  node.arguments.forEach((value) => emitValue(ui, value));
}

/** `pressed: { .opacity(0.5) }` or `pressed: this.dimmed` to a function that applies it. */
function emitStateStyle(ui: UiPlace, property: ts.ObjectLiteralElementLike, component: string | undefined): void {
  const { file } = ui;
  const value = ts.isPropertyAssignment(property) ? property.initializer : property;
  const attributes = ts.isObjectLiteralExpression(value) ? stateAttributes(value) : undefined;
  if (ts.isObjectLiteralExpression(value) && attributes !== undefined) {
    file.replace(file.start(value), value.properties.pos, '($a) => $a');
    emitAttributes(ui, attributes, component);
    const end = attributes.at(-1)?.node.end ?? value.properties.pos;
    file.replace(end, value.end, '');
    return;
  }
  const name = styleName(value);
  const style = name === undefined ? undefined : styleFunction(ui, name, undefined);
  if (style === undefined) {
    file.report(value, 'state-style', 'a state style is `{ .attribute(value) }` or a function with @Styles');
  } else {
    file.replace(file.start(value), value.end, `($a) => ${style}($a)`);
  }
}

function stateAttributes(literal: ts.ObjectLiteralExpression): readonly AttributeCall[] | undefined {
  const [property] = literal.properties;
  if (property === undefined) {
    return [];
  }
  return ts.isPropertyAssignment(property) ? headlessChain(property.initializer) : undefined;
}

function styleName(value: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(value) && value.expression.kind === ts.SyntaxKind.ThisKeyword) {
    return value.name.text;
  }
  return ts.isIdentifier(value) ? value.text : undefined;
}
