/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ActiveRow, ComponentDefinition } from '../../component/definition';
import { childLeaving, createBox } from '../common/Box';
import { CENTER, placeItems, placeOf } from '../values/alignment';
import { insertInContent } from './linear';

/** A box of one cell of its own size, for all children; they may stick out, and stand in its middle. */
export function createOneCell(node: ComponentNode): void {
  createBox(node, { display: 'grid', layout: 'stack' });
  node.element.setStyle('grid-template', 'minmax(0, 1fr) / minmax(0, 1fr)');
  node.element.setStyle('place-items', placeItems(CENTER));
}

/** Where the children stand in the cell. */
export const cellPlaceRow: ActiveRow = {
  apply: (node, value) => node.element.setStyle('place-items', placeItems(placeOf(value) ?? CENTER)),
};

/** What containers of one cell do with their children. */
export const oneCellChildren: Pick<ComponentDefinition, 'insertChild' | 'childRemoved'> = {
  insertChild: (node, child, before) => {
    insertInContent(node, child, before);
    child.element.setStyle('grid-area', '1 / 1');
  },
  childRemoved: childLeaving,
};
