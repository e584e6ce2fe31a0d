/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';

/**
 * Puts the elements of the children in an order in which each stands behind its anchors, as CSS wants it. Where that is
 * not the order of the page, that decides by layers which one lies above the other.
 *
 * @param anchors of each child; where they go in a circle, the page's order stays
 */
export function inAnchorOrder(
  { children, content }: ComponentNode,
  anchors: ReadonlyMap<ComponentNode, readonly ComponentNode[]>,
): void {
  const order = new Set<ComponentNode>();
  const visiting = new Set<ComponentNode>();
  const visit = (child: ComponentNode): void => {
    if (order.has(child) || visiting.has(child)) {
      return;
    }
    visiting.add(child);
    anchors.get(child)?.forEach(visit);
    order.add(child);
  };
  children.forEach(visit);
  const ordered = [...order];
  const isPageOrder = ordered.every((child, index) => child === children[index]);
  const elements = ordered.map(({ element }) => element);
  if (elements.some((element, index) => element !== content.children[index])) {
    elements.forEach((element) => content.insert(element));
  }
  children.forEach((child, index) => {
    if (!child.attributes.has('zIndex')) {
      child.element.setStyle('z-index', isPageOrder ? undefined : String(index));
    }
  });
}
