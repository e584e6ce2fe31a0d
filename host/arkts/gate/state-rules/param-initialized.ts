/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { hasDecorator, structsOf } from '../syntax';

/** `param-initialized`: an `@Param` that has neither a value nor `@Require`. */
export const paramInitializedRule: Rule = ({ source, report }) => {
  for (const member of structsOf(source.syntax).flatMap((struct) => [...struct.members])) {
    if (
      ts.isPropertyDeclaration(member) &&
      member.initializer === undefined &&
      hasDecorator(member, 'Param') &&
      !hasDecorator(member, 'Require')
    ) {
      report(member.name, 'param-initialized', `@Param ${member.name.getText()} needs a value or @Require`);
    }
  }
};
