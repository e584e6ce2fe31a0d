/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../component/definition';
import { boxOf, createBox } from '../common/Box';
import { styleRow } from '../common/rows';
import { colorOf } from '../values/colors';
import { lengthOf } from '../values/lengths';

/** Takes what space is left in a Row, Column or Flex that has a size. */
export const Blank: ComponentDefinition = {
  name: 'Blank',
  children: 'none',
  arguments: { apply: (node, min) => boxOf(node).set({ basis: lengthOf(min) ?? '0px' }) },
  attributes: { color: styleRow('background-color', colorOf) },
  create: (node) => {
    createBox(node).set({ grow: '1', basis: '0px' });
    // Across, it is as large as its siblings make the parent.
    node.element.setStyle('align-self', 'stretch');
  },
};
