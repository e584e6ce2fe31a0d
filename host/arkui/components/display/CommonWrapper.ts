/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../component/definition';
import { createBox } from '../common/Box';
import { CENTER, placeItems, placeOf } from '../values/alignment';
import { makeOneCell, oneCellChildren } from './Stack';

/** The box around a custom component that has attributes of its own; a device's inspector calls it so, too. */
export const CommonWrapper: ComponentDefinition = {
  name: '__Common__',
  children: 'many',
  attributes: {
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
