/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from '../../../../host/arkui/element/Element';
import { Op } from '../../../../host/arkui/element/ops';
import type { ComponentNode } from '../../../../host/arkui/component/ComponentNode';
import { elementsBelow, part } from '../ControlScreen';
import type { Attributes, ControlScreen } from '../ControlScreen';

/** What a case looks at. */
export interface Seen {
  readonly on: ControlScreen;
  readonly node: ComponentNode;
  /** What the handler of the case was called with, by call. */
  readonly calls: readonly unknown[][];
}

/** One row of a table: with these values, this is to be seen. */
export interface RowCase {
  /** `Button.fontSize`. */
  readonly row: string;
  /** What the attribute is called with; the handler notes its calls. */
  readonly values: readonly unknown[] | ((handler: (...values: unknown[]) => unknown) => readonly unknown[]);
  /** The component's own arguments. */
  readonly args?: readonly unknown[];
  /** Attributes that are there all the time. */
  readonly more?: Attributes;
  readonly children?: () => void;
  /** Whether the page says it from the start, not later. */
  readonly isInitial?: boolean;
  /** What a person does before it is looked at. */
  readonly act?: (seen: Seen) => Promise<void>;
  readonly see: (seen: Seen) => unknown;
  readonly is: unknown;
  /** Of an attribute that leaves something behind when it goes: a listener, or a text that was typed. */
  readonly isLasting?: boolean;
}

/** A style of the first part with a tag; of the outermost element without one. */
export function style(property: string, tag?: string): (seen: Seen) => unknown {
  return ({ node }) => (tag === undefined ? node.element : part(node, tag)).styles.get(property);
}

export function attribute(name: string, tag?: string): (seen: Seen) => unknown {
  return ({ node }) => (tag === undefined ? node.element : part(node, tag)).attributes.get(name);
}

/** An element of a component by what it is for: `data-part`. */
export function named(node: ComponentNode, name: string): Element {
  const found = [...elementsBelow(node.element)].find((element) => element.attributes.get('data-part') === name);
  if (found === undefined) {
    throw new Error(`${node.type} has no part ${name}`);
  }
  return found;
}

export const calls = (seen: Seen): unknown => seen.calls;

/** What views would be asked to do with an element, once: `focus`, `select 1 2`. */
export function invocations(on: ControlScreen, element: Element): string[] {
  return on
    .changes()
    .filter(([code, id]) => code === Op.Invoke && id === element.id)
    .map(([, , ...values]) => values.map(String).join(' '));
}
