/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { decoratorsOf, hasDecorator, visitNodes } from '../syntax';

/** Members that only an `@ObservedV2` class can have. */
const OBSERVED_ONLY = ['Trace', 'Monitor', 'Computed'];

/** `trace-outside-observed`: observation asked for in a class without `@ObservedV2`, or `@Trace` in a struct. */
export const observedClassRule: Rule = ({ source, report }) => {
  visitNodes(source.syntax, (node) => {
    if (ts.isStructDeclaration(node)) {
      reportMembers(node, ['Trace'], 'is for classes; a component has @Local');
    } else if (ts.isClassDeclaration(node) && !hasDecorator(node, 'ObservedV2')) {
      reportMembers(node, OBSERVED_ONLY, 'needs a class with @ObservedV2');
    } else if (ts.isClassDeclaration(node)) {
      reportMembers(node, ['Track'], 'is for @Observed; @ObservedV2 has @Trace');
    }
  });

  function reportMembers(owner: ts.ClassLikeDeclaration, names: readonly string[], message: string): void {
    for (const [name, decorator] of owner.members.flatMap((member) => [...decoratorsOf(member)])) {
      if (names.includes(name)) {
        report(decorator, 'trace-outside-observed', `@${name} ${message}`);
      }
    }
  }
};
