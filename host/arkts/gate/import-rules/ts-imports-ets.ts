/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { isDeclarationFile } from '../declarations';
import type { Rule } from '../rule';

/** `ts-imports-ets`: a `.ts` file that imports an `.ets` file, which a device build does not allow. */
export const tsImportsEtsRule: Rule = ({ program, source, report }) => {
  if (!source.file.endsWith('.ts')) {
    return;
  }
  for (const statement of source.syntax.statements) {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isImport || statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) {
      continue;
    }
    const { text } = statement.moduleSpecifier;
    const target = program.resolver.resolve(text, source.file)?.resolvedFileName;
    if (target?.endsWith('.ets') === true && !isDeclarationFile(target)) {
      report(statement.moduleSpecifier, 'ts-imports-ets', `a .ts file can't import the ArkTS file '${text}'`);
    }
  }
};
