/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { CHILDREN_OF, LEAF_COMPONENTS, PARENTS_OF } from '../component-catalog';
import type { Rule } from '../rule';
import { uiBlocks, visitUi } from '../ui-tree';

/**
 * `child-component`: a built-in component in a parent that does not take it. Where the parent is not in sight, as at
 * the root of a builder or inside a component of the project, nothing is said.
 */
export const childComponentRule: Rule = ({ program, source, report }) => {
  for (const block of uiBlocks(source.syntax, program.checker)) {
    visitUi(block.nodes, (node, parent) => {
      if (
        node.kind !== 'component' ||
        node.struct !== undefined ||
        parent === undefined ||
        parent.struct !== undefined
      ) {
        return;
      }
      const child = node.name.text;
      const container = parent.name.text;
      const children = CHILDREN_OF.get(container);
      const parents = PARENTS_OF.get(child);
      if (children !== undefined && !children.includes(child)) {
        report(node.name, 'child-component', `${container} takes ${children.join(', ')}, not ${child}`);
      } else if (parents !== undefined && !parents.includes(container) && !LEAF_COMPONENTS.has(container)) {
        report(node.name, 'child-component', `${child} belongs in ${parents.join(' or ')}, not in ${container}`);
      }
    });
  }
};
