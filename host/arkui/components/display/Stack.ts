/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../component/definition';
import type { Element } from '../../element/Element';
import { childLeaving, createBox } from '../common/Box';
import { fields } from '../common/rows';
import { CENTER, placeItems, placeOf } from '../values/alignment';
import { isGroup } from '../values/lengths';
import { insertInContent } from './linear';

/** One cell of the size of the box, for all children; they may stick out. */
export function makeOneCell(element: Element): void {
  element.setStyle('grid-template', 'minmax(0, 1fr) / minmax(0, 1fr)');
  element.setStyle('place-items', placeItems(CENTER));
}

/** What containers of one cell do with their children. */
export const oneCellChildren: Pick<ComponentDefinition, 'insertChild' | 'childRemoved'> = {
  insertChild: (node, child, before) => {
    insertInContent(node, child, before);
    child.element.setStyle('grid-area', '1 / 1');
  },
  childRemoved: childLeaving,
};

/** Children on top of one another. */
export const Stack: ComponentDefinition = {
  name: 'Stack',
  children: 'many',
  arguments: {
    apply: (node, options) => {
      const place = isGroup(options) ? placeOf(options['alignContent']) : undefined;
      node.element.setStyle('place-items', placeItems(place ?? CENTER));
    },
    fields: [fields('alignContent')],
  },
  attributes: {
    alignContent: {
      apply: (node, value) => node.element.setStyle('place-items', placeItems(placeOf(value) ?? CENTER)),
    },
    align: {
      apply: (node, value) => node.element.setStyle('place-items', placeItems(placeOf(value) ?? CENTER)),
    },
  },
  create: (node) => {
    createBox(node, { display: 'grid', layout: 'stack' });
    makeOneCell(node.element);
  },
  ...oneCellChildren,
};
