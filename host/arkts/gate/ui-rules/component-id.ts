/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { uiBlocks, visitUi } from '../ui-tree';

/** `component-id`: the same literal `.id()` for two components of a module. A rule for one run: it remembers the ids. */
export function componentIdRule(): Rule {
  const seen = new Set<string>();
  return ({ program, source, report }) => {
    for (const block of uiBlocks(source.syntax, program.checker)) {
      visitUi(block.nodes, (node) => {
        for (const attribute of node.kind === 'component' ? node.attributes : []) {
          const [id] = attribute.arguments;
          if (attribute.name.text !== 'id' || id === undefined || !ts.isStringLiteralLike(id)) {
            continue;
          }
          const key = `${source.module.name}:${id.text}`;
          if (seen.has(key)) {
            report(id, 'component-id', `the id '${id.text}' is already taken in this module`);
          }
          seen.add(key);
        }
      });
    }
  };
}
