/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../../component/definition';
import { createBox } from '../../common/Box';
import { silentRows } from '../../common/rows';
import { CENTER, placeItems, placeOf } from '../../values/alignment';
import { makeOneCell, oneCellChildren } from '../Stack';

/** One item of a list: a box around one component. */
export const ListItem: ComponentDefinition = {
  name: 'ListItem',
  children: 'one',
  attributes: {
    align: {
      apply: (node, value) => node.element.setStyle('place-items', placeItems(placeOf(value) ?? CENTER)),
    },
    ...silentRows(
      'items are not selected or moved by hand',
      'selectable',
      'selected',
      'onSelect',
      'editable',
      'sticky',
    ),
    ...silentRows('items are not swept aside: what that shows has to be reachable in another way', 'swipeAction'),
  },
  create: (node) => {
    createBox(node, { display: 'grid', layout: 'stack' });
    makeOneCell(node.element);
  },
  ...oneCellChildren,
};
