/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../../component/definition';
import { createBox } from '../../common/Box';
import { fields, silentRows } from '../../common/rows';
import { isGroup, vpOf } from '../../values/lengths';
import { strokeRows } from './strokeRows';

/** A picture of several shapes, drawn in its own colours where they have none. */
export const Shape: ComponentDefinition = {
  name: 'Shape',
  tag: 'svg',
  children: 'many',
  attributes: {
    ...strokeRows,
    viewPort: {
      apply: (node, value) => {
        const port = isGroup(value) ? value : undefined;
        const sides = ['x', 'y', 'width', 'height'].map((side) => vpOf(port?.[side]) ?? 0);
        node.element.setAttribute('viewBox', port && sides.join(' '));
      },
      fields: [fields('x', 'y', 'width', 'height')],
    },
    ...silentRows('a picture of shapes is not bent', 'mesh'),
  },
  create: (node) => {
    createBox(node);
    node.element.setStyle('overflow', 'visible');
  },
};
