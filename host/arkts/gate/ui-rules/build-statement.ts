/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Rule } from '../rule';
import { uiBlocks, visitUi } from '../ui-tree';

/** `build-statement`: a declaration, loop, assignment or ordinary call where only components and `if` may stand. */
export const buildStatementRule: Rule = ({ program, source, report }) => {
  for (const block of uiBlocks(source.syntax, program.checker)) {
    visitUi(block.nodes, (node) => {
      if (node.kind === 'statement') {
        report(
          node.node,
          'build-statement',
          'only components, builders, if, ForEach, LazyForEach and Repeat stand here',
        );
      }
    });
  }
};
