/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../component/definition';
import { fields } from '../common/rows';
import { isGroup } from '../values/lengths';
import { cellPlaceRow, createOneCell, oneCellChildren } from './oneCell';

/** Children on top of one another. */
export const Stack: ComponentDefinition = {
  name: 'Stack',
  children: 'many',
  arguments: {
    apply: (node, options) => cellPlaceRow.apply(node, isGroup(options) ? options['alignContent'] : undefined),
    fields: [fields('alignContent')],
  },
  attributes: { alignContent: cellPlaceRow, align: cellPlaceRow },
  create: createOneCell,
  ...oneCellChildren,
};
