/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { SourceMap } from 'magic-string';
import { hasDecorator } from '../gate/syntax';
import type { ArkuiNames } from './arkui-names';
import { checkDecorators } from './check-decorators';
import { checkPlaces } from './check-places';
import { checkState } from './check-state';
import { checkEntries } from './check-struct';
import { CompileError } from './CompileError';
import type { GlobalUses } from './globals';
import { globalUses } from './globals';
import { extendedComponent, extensionFunction, Scope } from './Scope';
import { SourceFile } from './SourceFile';
import { emitStruct } from './struct';
import { emitStyleFunction } from './styles';
import { emitUi } from './ui-body';
import type { Vocabulary } from './vocabulary';

export interface CompileOptions {
  names: ArkuiNames;
  vocabulary: Vocabulary;
}

export interface Compiled {
  /** TypeScript, line by line where the source is. */
  code: string;
  map: SourceMap;
  globals: GlobalUses;
}

/**
 * Turns the text of one `.ets` file into TypeScript that runs on host/arkui.
 *
 * @param fileName as it shall appear in locations and findings: relative to the project, with `/`
 * @throws CompileError with everything that is wrong in the file
 */
export function compileEts(fileName: string, text: string, { names, vocabulary }: CompileOptions): Compiled {
  const file = new SourceFile(fileName, text, names, vocabulary);
  refuseSyntaxErrors(file);
  const scope = new Scope(file);
  checkDecorators(file, scope.declared);
  checkState(file);
  checkEntries(file);
  const exported = exportedNames(file.syntax);
  for (const statement of file.syntax.statements) {
    if (ts.isStructDeclaration(statement)) {
      emitStruct(file, statement, exported);
    } else if (ts.isFunctionDeclaration(statement)) {
      emitFunction(file, scope, statement);
    }
  }
  checkPlaces(file, scope);
  if (file.findings.length > 0) {
    throw new CompileError(file.findings.sort((a, b) => a.line - b.line || a.column - b.column));
  }
  const globals = emitImports(file, scope);
  const map = file.edits.generateMap({ source: fileName.slice(fileName.lastIndexOf('/') + 1), hires: 'boundary' });
  return { code: file.edits.toString(), map, globals };
}

/** What the compiler's own parser says; esbuild would say it of the compiled text. */
function refuseSyntaxErrors(file: SourceFile): void {
  const { parseDiagnostics } = file.syntax as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  for (const { start, messageText } of parseDiagnostics) {
    const position = start ?? 0;
    const isAfterBlock = /\}\s*$/.test(file.text.slice(0, position)) && file.text[position] === '.';
    const message = isAfterBlock
      ? 'a component of the project with a block takes no attributes: put it into a container that has them'
      : ts.flattenDiagnosticMessageText(messageText, '\n');
    file.report(position, 'syntax', message);
  }
  if (file.findings.length > 0) {
    throw new CompileError(file.findings);
  }
}

function emitFunction(file: SourceFile, scope: Scope, node: ts.FunctionDeclaration): void {
  const component = extendedComponent(node);
  if (component !== undefined || hasDecorator(node, 'Styles')) {
    removeDecorators(file, node);
    if (component !== undefined && node.name !== undefined) {
      file.replace(file.start(node.name), node.name.end, extensionFunction(component, node.name.text));
    }
    emitStyleFunction(file, scope, node, component);
  } else if (hasDecorator(node, 'Builder') && node.body !== undefined) {
    removeDecorators(file, node);
    emitUi(file, scope, node.body);
    if (node.name !== undefined) {
      file.insert(node.end, ` $ui.builder(${node.name.text});`);
    }
  }
}

/** JavaScript knows no decorators of functions. */
function removeDecorators(file: SourceFile, node: ts.FunctionDeclaration): void {
  for (const decorator of ts.getAllDecorators(node)) {
    file.replace(file.start(decorator), decorator.end, '');
  }
}

/** The names that are exported by a statement of their own. */
function exportedNames(syntax: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of syntax.statements) {
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    if (clause !== undefined && ts.isNamedExports(clause)) {
      clause.elements.forEach(({ propertyName, name }) => names.add((propertyName ?? name).text));
    }
  }
  return names;
}

/** Imports what the file uses without an import, on the first line so that the others stay where they are. */
function emitImports(file: SourceFile, scope: Scope): GlobalUses {
  const enums = new Set(Object.keys(file.names.enums));
  const uses = globalUses(file, new Set([...enums, ...file.names.values]), scope.declared);
  const used = Object.keys(uses);
  file.edits.prepend(
    [
      importOf(
        used.filter((name) => enums.has(name)),
        'arkui:enums',
      ),
      importOf(
        used.filter((name) => !enums.has(name)),
        'arkui:globals',
      ),
      file.syntax.statements.some((statement) => isUi(statement)) ? `import * as $ui from 'arkui:build'; ` : '',
    ].join(''),
  );
  return uses;
}

function importOf(names: readonly string[], module: string): string {
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from '${module}'; `;
}

function isUi(statement: ts.Statement): boolean {
  return (
    ts.isStructDeclaration(statement) ||
    (ts.isFunctionDeclaration(statement) &&
      (hasDecorator(statement, 'Builder', 'Styles') || extendedComponent(statement) !== undefined))
  );
}
