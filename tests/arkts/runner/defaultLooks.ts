/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Screen } from '../../../host/arkui/build/Screen';
import { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import { components } from '../../../host/arkui/components/catalog';
import type { Element } from '../../../host/arkui/element/Element';
import { ElementTree } from '../../../host/arkui/element/ElementTree';

/** What an element is like in a component that nothing is said of. */
export interface Look {
  readonly styles: ReadonlyMap<string, string>;
  readonly attributes: ReadonlyMap<string, string>;
}

const PLAIN: Look = { styles: new Map(), attributes: new Map() };

/** By component, then by the way from its outermost element: `div`, `div/0 input`. */
const looks = new Map<string, ReadonlyMap<string, Look>>();

/** The look of the elements of every component, as it is with the configuration of now. */
export function learnDefaultLooks(): void {
  const screen = new Screen(new ElementTree(), { onError: ignore, onWarning: ignore });
  for (const definition of components.values()) {
    const node = new ComponentNode(screen, definition, '');
    screen.guarded('', definition.name, () => {
      definition.arguments?.apply(node);
      definition.update?.(node);
    });
    const ofComponent = new Map<string, Look>();
    collect(node.element, node.element.tag, ofComponent);
    looks.set(definition.name, ofComponent);
  }
  screen.close();
}

export function defaultLook(component: string | undefined, way: string): Look {
  return looks.get(component ?? '')?.get(way) ?? PLAIN;
}

/** The way to an element from the one around it, among those of the same component. */
export function wayTo(outer: string, child: Element, index: number): string {
  return `${outer}/${index} ${child.tag}`;
}

function collect(element: Element, way: string, into: Map<string, Look>): void {
  into.set(way, { styles: new Map(element.styles), attributes: new Map(element.attributes) });
  element.children.forEach((child, index) => collect(child, wayTo(way, child, index), into));
}

function ignore(): void {
  // A component that cannot be without arguments has no default look.
}
