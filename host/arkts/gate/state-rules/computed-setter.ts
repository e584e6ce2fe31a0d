/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { hasDecorator, memberName, visitNodes } from '../syntax';

/** `computed-setter`: `@Computed` on something that can be written, or that is no getter at all. */
export const computedSetterRule: Rule = ({ source, report }) => {
  visitNodes(source.syntax, (node) => {
    if (!ts.isStructDeclaration(node) && !ts.isClassDeclaration(node)) {
      return;
    }
    for (const computed of node.members.filter((member) => hasDecorator(member, 'Computed'))) {
      const name = memberName(computed) ?? '';
      const setter = node.members.find((member) => ts.isSetAccessor(member) && memberName(member) === name);
      if (!ts.isGetAccessor(computed)) {
        report(computed.name ?? computed, 'computed-setter', `@Computed ${name} has to be a getter`);
      } else if (setter?.name !== undefined) {
        report(setter.name, 'computed-setter', `@Computed ${name} is derived: a setter never takes effect`);
      }
    }
  });
};
