/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { setStyles } from '../../elements';

/** Hides an element so that it keeps what it is, scroll offsets too, and nobody reaches it; or shows it again. */
export function setCovered(element: Element, isCovered: boolean): void {
  setStyles(element, {
    visibility: isCovered ? 'hidden' : undefined,
    'content-visibility': isCovered ? 'hidden' : undefined,
  });
  element.setAttribute('inert', isCovered ? '' : undefined);
}

/** Whether a node is out of reach: covered by another page, or behind something modal. */
export function isOutOfReach(node: ComponentNode): boolean {
  for (let element: Element | undefined = node.element; element !== undefined; element = element.parent) {
    if (element.attributes.has('inert')) {
      return true;
    }
  }
  return false;
}
