/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Problem, Rule } from '../rule';
import { hasDecorator, memberName, visitNodes } from '../syntax';

/** `computed-setter`: `@Computed` on something that can be written, or that is no getter at all. */
export const computedSetterRule: Rule = ({ source, report }) => {
  visitNodes(source.syntax, (node) => {
    if (ts.isStructDeclaration(node) || ts.isClassDeclaration(node)) {
      computedProblems(node).forEach((problem) => report(problem.node, 'computed-setter', problem.message));
    }
  });
};

export function computedProblems(owner: ts.StructDeclaration | ts.ClassDeclaration): Problem[] {
  return owner.members
    .filter((member) => hasDecorator(member, 'Computed'))
    .flatMap((computed) => {
      const name = memberName(computed) ?? '';
      const setter = owner.members.find((member) => ts.isSetAccessor(member) && memberName(member) === name);
      if (!ts.isGetAccessor(computed)) {
        return [{ node: computed.name ?? computed, message: `@Computed ${name} has to be a getter` }];
      }
      return setter?.name === undefined
        ? []
        : [{ node: setter.name, message: `@Computed ${name} is derived: a setter never takes effect` }];
    });
}
