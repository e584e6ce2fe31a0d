/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { LEAF_COMPONENTS, TEXT_COMPONENTS } from '../component-catalog';
import type { Rule } from '../rule';
import { hasDecorator } from '../syntax';
import type { UiNode } from '../ui-tree';
import { uiBlocks } from '../ui-tree';

/** `build-root`: a `build` with several roots, or an `@Entry` whose root is not a container. */
export const buildRootRule: Rule = ({ program, source, report }) => {
  for (const { built, name, nodes } of uiBlocks(source.syntax, program.checker)) {
    if (built === undefined) {
      continue;
    }
    const roots = nodes.filter((node) => node.kind !== 'statement');
    const [root, second] = roots;
    const isEntry = hasDecorator(built, 'Entry');
    if (second !== undefined) {
      report(second.node, 'build-root', 'build has one root');
    } else if (isEntry && root === undefined) {
      report(name, 'build-root', 'the build of an @Entry has a container as its root');
    } else if (isEntry && root !== undefined && !isContainer(root)) {
      report(root.node, 'build-root', 'the root of an @Entry is a built-in container component');
    }
  }
};

function isContainer(node: UiNode): boolean {
  if (node.kind !== 'component' || node.struct !== undefined) {
    return false;
  }
  return !LEAF_COMPONENTS.has(node.name.text) && !TEXT_COMPONENTS.has(node.name.text);
}
