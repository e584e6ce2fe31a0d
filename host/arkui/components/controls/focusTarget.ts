/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Element } from '../../element/Element';

/** By the outermost element of a component. */
const targets = new WeakMap<Element, Element>();

/** For `create` of a control whose outermost element is not the one that gets the focus. */
export function setFocusTarget(node: ComponentNode, element: Element): void {
  targets.set(node.element, element);
}

/** The element that has the focus when the component with this outermost element has it. */
export function focusTargetOf(outermost: Element): Element {
  return targets.get(outermost) ?? outermost;
}
