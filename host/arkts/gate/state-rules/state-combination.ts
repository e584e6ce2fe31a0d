/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type ts from 'ohos-typescript';
import type { Problem, Rule } from '../rule';
import { decoratorsOf, structsOf } from '../syntax';

/** V2 decorators of which a member has one at most. */
const KINDS = ['Local', 'Param', 'Event', 'Provider', 'Consumer', 'BuilderParam'];

/** `state-combination`: V2 decorators on one member that exclude or miss each other. */
export const stateCombinationRule: Rule = ({ source, report }) => {
  for (const struct of structsOf(source.syntax)) {
    if (decoratorsOf(struct).has('ComponentV2')) {
      combinationProblems(struct).forEach(({ node, message }) => report(node, 'state-combination', message));
    }
  }
};

export function combinationProblems(struct: ts.StructDeclaration): Problem[] {
  return struct.members.flatMap((member) => {
    const problems: Problem[] = [];
    const decorators = decoratorsOf(member);
    const [first, second] = KINDS.filter((kind) => decorators.has(kind));
    const once = decorators.get('Once');
    const require = decorators.get('Require');
    if (first !== undefined && second !== undefined) {
      problems.push({ node: decorators.get(second) ?? member, message: `@${second} does not go with @${first}` });
    }
    if (once !== undefined && !decorators.has('Param')) {
      problems.push({ node: once, message: '@Once goes with @Param only' });
    }
    if (require !== undefined && !decorators.has('Param') && !decorators.has('BuilderParam')) {
      problems.push({ node: require, message: '@Require goes with @Param or @BuilderParam' });
    }
    return problems;
  });
}
