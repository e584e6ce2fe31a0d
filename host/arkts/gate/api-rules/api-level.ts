/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { apiUses } from './api-uses';
import { availableFrom } from './doc-tags';

/**
 * `api-level`: a name that the oldest supported device does not have. Asking for the level at run time does not help:
 * a build warns all the same. An interface of one's own with the newer member as an optional one does.
 */
export const apiLevelRule: Rule = ({ project, program, source, report }) => {
  for (const use of apiUses(source.syntax, program.checker)) {
    const level = lowestLevel(use.declarations);
    if (level > project.compatibleSdkVersion) {
      const supported = `compatibleSdkVersion is ${project.compatibleSdkVersion}`;
      report(use.node, 'api-level', `'${use.node.text}' exists from API ${level} on, ${supported}`);
    }
  }
};

function lowestLevel(declarations: readonly ts.Declaration[]): number {
  return Math.min(...declarations.map((declaration) => availableFrom(declaration)));
}
