/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../../component/definition';
import { silentRows } from '../../common/rows';
import { cellPlaceRow, createOneCell, oneCellChildren } from '../oneCell';

/** One item of a list: a box around one component. */
export const ListItem: ComponentDefinition = {
  name: 'ListItem',
  children: 'one',
  attributes: {
    align: cellPlaceRow,
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
  create: createOneCell,
  ...oneCellChildren,
};
