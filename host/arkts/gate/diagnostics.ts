/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Finding } from '../../project-files/finding';
import { relativeTo } from '../../project-files/json5-document';
import type { Project } from '../../project-files/project';
import { isArkTsCopy, originalOf } from './arkts-copies';
import type { GateProgram } from './gate-program';
import { isNestedExtend } from './nested-extend';

/** "Currently module for X is not verified": the import of a module whose name contains `.so` in a `.ts` file. */
const UNVERIFIED_MODULE = 28014;
/** The one file that may have it: the door to `@ohos.net.socket`, which puts typed interfaces in its place. */
const NATIVE_DOOR = 'common/src/main/ets/native/socket.ts';
const CANNOT_FIND_NAME = 2304;
/** The linter names its rules at the end of its texts, one of them misspelt. */
const LINTER_RULE = /\((arkts-[\w-]+|artkts-[\w-]+)\)$/;

/** What the compiler and the linter say about the project's own files. */
export function diagnosticFindings(project: Project, program: GateProgram): Finding[] {
  const own = new Set(program.sources.map((source) => source.syntax));
  const convert = (diagnostic: ts.Diagnostic, ruleOf: (diagnostic: ts.Diagnostic) => string): Finding[] => {
    if (diagnostic.file === undefined || !own.has(diagnostic.file)) {
      return [];
    }
    if (isTwoWayName(diagnostic, diagnostic.file) || isNestedExtend(diagnostic, diagnostic.file)) {
      return [];
    }
    const file = relativeTo(project.root, originalOf(diagnostic.file.fileName));
    if (diagnostic.code === UNVERIFIED_MODULE && file === NATIVE_DOOR) {
      return [];
    }
    if (isArkTsCopy(diagnostic.file.fileName) && diagnostic.category === ts.DiagnosticCategory.Warning) {
      return []; // The build warns about the real file, if at all.
    }
    const place = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const position = { line: place.line + 1, column: place.character + 1 };
    return [{ file, ...position, rule: ruleOf(diagnostic), message: messageOf(diagnostic) }];
  };
  return [
    ...program.linterDiagnostics.map(asError).flatMap((diagnostic) => convert(diagnostic, linterRule)),
    ...program.compilerDiagnostics.flatMap((diagnostic) => convert(diagnostic, compilerRule)),
  ];
}

/** The linter's warnings count in a copy as well: they are about the source, not about its place in the build. */
function asError(diagnostic: ts.Diagnostic): ts.Diagnostic {
  return { ...diagnostic, category: ts.DiagnosticCategory.Error };
}

/** The linter's strict type errors are the compiler's. */
function linterRule(diagnostic: ts.Diagnostic): string {
  const [, rule] = LINTER_RULE.exec(ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')) ?? [];
  return rule ?? compilerRule(diagnostic);
}

function compilerRule(diagnostic: ts.Diagnostic): string {
  return `ts${diagnostic.code}`;
}

/** `$count` and `$$count` stand for a binding to the member `count`; the build replaces them before checking. */
function isTwoWayName(diagnostic: ts.Diagnostic, file: ts.SourceFile): boolean {
  if (diagnostic.code !== CANNOT_FIND_NAME || diagnostic.start === undefined) {
    return false;
  }
  const text = file.text.slice(diagnostic.start, diagnostic.start + (diagnostic.length ?? 0));
  const name = text.replace(/^\$\$?/, '');
  return name !== text && structMembersAround(file, diagnostic.start).has(name);
}

function structMembersAround(file: ts.SourceFile, position: number): Set<string> {
  const struct = file.statements.find(
    (statement): statement is ts.StructDeclaration =>
      ts.isStructDeclaration(statement) && statement.pos <= position && position < statement.end,
  );
  const names = struct?.members.flatMap((member) =>
    member.name !== undefined && ts.isIdentifier(member.name) ? [member.name.text] : [],
  );
  return new Set(names);
}

function messageOf(diagnostic: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replace(LINTER_RULE, '').trim();
}
