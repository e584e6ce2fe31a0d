/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Element } from '../../element/Element';

const targets = new WeakMap<ComponentNode, Element>();

/** For `create` of a control whose outermost element is not the one that gets the focus. */
export function setFocusTarget(node: ComponentNode, element: Element): void {
  targets.set(node, element);
}

/** The element that has the focus when the component has it. */
export function focusTargetOf(node: ComponentNode): Element {
  return targets.get(node) ?? node.element;
}
