/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { memberName, structsOf } from '../syntax';

/** `struct-build`: a struct without `build`, or with several. */
export const structBuildRule: Rule = ({ source, report }) => {
  for (const struct of structsOf(source.syntax)) {
    const builds = struct.members.filter((member) => ts.isMethodDeclaration(member) && memberName(member) === 'build');
    const [first, second] = builds;
    if (first === undefined) {
      report(struct.name ?? struct, 'struct-build', `struct ${struct.name?.text ?? ''} needs a build method`);
    } else if (second !== undefined) {
      report(second, 'struct-build', `struct ${struct.name?.text ?? ''} has a build method already`);
    }
  }
};
