/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition } from '../../component/definition';
import { childLeaving, childPlaced, createBox } from '../common/Box';
import { fields, styleRow } from '../common/rows';
import { crossAlign, flexAlign } from '../values/alignment';
import { isGroup, lengthOf } from '../values/lengths';

/** Puts a child where containers of one content element do, and lets it know. */
export function insertInContent(node: ComponentNode, child: ComponentNode, before: ComponentNode | undefined): void {
  node.content.insert(child.element, before?.element);
  childPlaced(node, child);
}

/** Column and Row: one after the other, in the middle across, nothing shrinks. */
function linear(name: string, layout: 'column' | 'row'): ComponentDefinition {
  return {
    name,
    children: 'many',
    arguments: {
      apply: (node, options) => {
        node.element.setStyle('gap', isGroup(options) ? lengthOf(options['space']) : undefined);
      },
      fields: [fields('space')],
    },
    attributes: {
      alignItems: {
        apply: (node, value) => node.element.setStyle('align-items', crossAlign(value) ?? 'center'),
      },
      justifyContent: styleRow('justify-content', flexAlign),
      reverse: {
        apply: (node, value) => node.element.setStyle('flex-direction', value === true ? `${layout}-reverse` : layout),
      },
    },
    create: (node) => {
      createBox(node, { display: 'flex', layout });
      node.element.setStyle('flex-direction', layout);
      node.element.setStyle('align-items', 'center');
    },
    insertChild: insertInContent,
    childRemoved: childLeaving,
  };
}

export const Column = linear('Column', 'column');
export const Row = linear('Row', 'row');
