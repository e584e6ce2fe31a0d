/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { LEAF_COMPONENTS, SINGLE_CHILD_COMPONENTS } from '../component-catalog';
import type { Rule } from '../rule';
import type { UiNode } from '../ui-tree';
import { uiBlocks, visitUi } from '../ui-tree';

/** `leaf-children` and `single-child`: more children than a component can have. */
export const childCountRule: Rule = ({ program, source, report }) => {
  for (const block of uiBlocks(source.syntax, program.checker)) {
    visitUi(block.nodes, (node) => {
      if (node.kind !== 'component' || node.struct !== undefined || node.children === undefined) {
        return;
      }
      const name = node.name.text;
      if (LEAF_COMPONENTS.has(name)) {
        report(node.name, 'leaf-children', `${name} has no children`);
      } else if (SINGLE_CHILD_COMPONENTS.has(name) && mostChildren(node.children) > 1) {
        report(node.name, 'single-child', `${name} has one child at most`);
      }
    });
  }
};

/** The most children that can be there at a time; a loop counts as several. */
function mostChildren(nodes: readonly UiNode[]): number {
  return nodes.reduce((count, node) => {
    switch (node.kind) {
      case 'component':
      case 'builder':
        return count + 1;
      case 'condition':
        return count + Math.max(...node.branches.map(mostChildren));
      case 'loop':
        return count + 2;
      case 'statement':
        return count;
    }
  }, 0);
}
