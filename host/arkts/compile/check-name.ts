/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Scope } from './Scope';
import type { SourceFile } from './SourceFile';

/** Reports a call in a UI description of something that the file does not know: a slip of the pen, or a missing import. */
export function checkName(file: SourceFile, scope: Scope, name: ts.Identifier): void {
  if (scope.functions.has(name.text)) {
    file.report(name, 'build-statement', `${name.text} is no builder: make it a @Builder, or call it in a handler`);
  } else if (!scope.declared.has(name.text) && !isParameter(name)) {
    file.report(name, 'unknown-name', `${name.text} is no component of ArkUI: import or declare it`);
  }
}

/** Whether a function around the name has a parameter of that name: a builder may be handed to a builder. */
function isParameter(name: ts.Identifier): boolean {
  for (let node: ts.Node = name; !ts.isSourceFile(node); node = node.parent) {
    const parameters = ts.isFunctionLike(node) ? node.parameters : [];
    if (parameters.some((parameter) => ts.isIdentifier(parameter.name) && parameter.name.text === name.text)) {
      return true;
    }
  }
  return false;
}
