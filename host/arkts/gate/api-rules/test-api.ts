/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';

/** What only the test framework may drive a screen with. */
const TEST_MODULES: ReadonlySet<string> = new Set(['@ohos.UiTest', '@kit.TestKit', '@ohos/hypium', '@ohos/hamock']);

/** `test-api`: a module for tests in code that ships. */
export const testApiRule: Rule = ({ source, report }) => {
  if (source.set === 'ohosTest') {
    return;
  }
  for (const statement of source.syntax.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const name = statement.moduleSpecifier.text;
      if (TEST_MODULES.has(name)) {
        report(statement.moduleSpecifier, 'test-api', `'${name}' is for src/ohosTest only`);
      }
    }
  }
};
