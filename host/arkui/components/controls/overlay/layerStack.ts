/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';

/** What lies above the page, as the others have to know it. */
export interface StackedLayer {
  readonly element: Element;
  /** Whether nothing below it can be reached while it is there. */
  readonly isModal: boolean;
}

const stacks = new WeakMap<BuildHost, StackedLayer[]>();

export function pushLayer(host: BuildHost, layer: StackedLayer): void {
  stackOf(host).push(layer);
  shutOffBelow(host);
}

export function dropLayer(host: BuildHost, layer: StackedLayer): void {
  const stack = stackOf(host);
  const index = stack.indexOf(layer);
  if (index >= 0) {
    stack.splice(index, 1);
    shutOffBelow(host);
  }
}

function stackOf(host: BuildHost): StackedLayer[] {
  let stack = stacks.get(host);
  if (stack === undefined) {
    stack = [];
    stacks.set(host, stack);
  }
  return stack;
}

/** Keeps the focus and the pointer in the topmost modal layer and what is above it. */
function shutOffBelow(host: BuildHost): void {
  const stack = stackOf(host);
  const topmost = stack.findLastIndex((layer) => layer.isModal);
  stack.forEach((layer, index) => setInert(layer.element, index < topmost));
  const above = host.layers.element;
  for (const page of above.parent?.children ?? []) {
    if (page !== above) {
      setInert(page, topmost >= 0);
    }
  }
}

function setInert(element: Element, isInert: boolean): void {
  element.setAttribute('inert', isInert ? '' : undefined);
}
