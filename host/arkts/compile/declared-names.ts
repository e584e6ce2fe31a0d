/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';

/** The names that a file declares or imports at its top level. */
export function declaredNames(syntax: ts.SourceFile): Set<string> {
  const names = importedNames(syntax);
  for (const statement of syntax.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) {
          names.add(name.text);
        }
      }
    } else if (isNamed(statement) && statement.name !== undefined) {
      names.add(statement.name.text);
    }
  }
  return names;
}

/** The names that a file has from other files. */
export function importedNames(syntax: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of syntax.statements) {
    if (ts.isImportDeclaration(statement)) {
      addImported(statement, names);
    }
  }
  return names;
}

function addImported(statement: ts.ImportDeclaration, names: Set<string>): void {
  const { importClause } = statement;
  if (importClause?.name !== undefined) {
    names.add(importClause.name.text);
  }
  const bindings = importClause?.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    names.add(bindings.name.text);
  } else if (bindings !== undefined) {
    bindings.elements.forEach((element) => names.add(element.name.text));
  }
}

function isNamed(statement: ts.Statement): statement is ts.Statement & { name?: ts.Identifier } {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isStructDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}
