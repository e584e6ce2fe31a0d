/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ActiveRow, Fields, SilentField, SilentRow } from '../../component/definition';
import type { Element } from '../../element/Element';

/** The ways in which most attributes do what they do. */

/** One CSS property of the component's element. */
export function styleRow(property: string, convert: (value: unknown) => string | undefined): ActiveRow {
  return {
    apply: (node, value) => node.element.setStyle(property, value === undefined ? undefined : convert(value)),
  };
}

/** One CSS property of the element that a definition chooses. */
export function innerStyleRow(
  elementOf: (node: ComponentNode) => Element,
  property: string,
  convert: (value: unknown) => string | undefined,
): ActiveRow {
  return {
    apply: (node, value) => elementOf(node).setStyle(property, value === undefined ? undefined : convert(value)),
  };
}

/** One attribute of the element, in its own words. */
export function attributeRowOf(name: string, convert: (value: unknown) => string | undefined): ActiveRow {
  return {
    apply: (node, value) => node.element.setAttribute(name, value === undefined ? undefined : convert(value)),
  };
}

/** Several attributes that have no effect for the same reason. */
export function silentRows<Name extends string>(noEffect: string, ...names: Name[]): Record<Name, SilentRow> {
  return Object.fromEntries(names.map((name) => [name, { noEffect }])) as Record<Name, SilentRow>;
}

/** The fields of an options object that has no nested ones. */
export function fields(...names: string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, true]));
}

/** Several fields that have no effect for the same reason. */
export function silentFields(noEffect: string, ...names: string[]): Readonly<Record<string, SilentField>> {
  return Object.fromEntries(names.map((name) => [name, { noEffect }]));
}
