/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { decoratorsOf, hasDecorator, visitNodes } from '../syntax';

const V1_DECORATORS: ReadonlySet<string> = new Set([
  ...['State', 'Prop', 'Link', 'ObjectLink', 'Provide', 'Consume', 'Watch', 'StorageLink', 'StorageProp'],
  ...['LocalStorageLink', 'LocalStorageProp'],
]);
const V2_DECORATORS: ReadonlySet<string> = new Set([
  ...['Local', 'Param', 'Once', 'Event', 'Provider', 'Consumer', 'Monitor', 'Computed'],
]);
/** V2 decorators that `@ObservedV2` classes have as well. */
const CLASS_DECORATORS: ReadonlySet<string> = new Set(['Monitor', 'Computed']);

/** `state-version`: a state decorator of V1 in a V2 component or the other way round, or one in a class. */
export const stateVersionRule: Rule = ({ source, report }) => {
  visitNodes(source.syntax, (node) => {
    const isStruct = ts.isStructDeclaration(node);
    if (!isStruct && !ts.isClassDeclaration(node)) {
      return;
    }
    const isV2 = hasDecorator(node, 'ComponentV2');
    for (const [name, decorator] of node.members.flatMap((member) => [...decoratorsOf(member)])) {
      const isV1Decorator = V1_DECORATORS.has(name);
      if (!isV1Decorator && !V2_DECORATORS.has(name)) {
        continue;
      }
      if (!isStruct && !CLASS_DECORATORS.has(name)) {
        report(decorator, 'state-version', `@${name} is for members of a component, not of a class`);
      } else if (isStruct && isV1Decorator === isV2) {
        const component = isV1Decorator ? '@Component' : '@ComponentV2';
        report(decorator, 'state-version', `@${name} is for a struct with ${component}`);
      }
    }
  });
};
