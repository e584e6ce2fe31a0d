/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { isDeclarationFile } from '../declarations';
import { symbolAt, visitNodes } from '../syntax';

/** A name of the SDK in a source file. */
export interface ApiUse {
  node: ts.Identifier;
  /** What the SDK declares under it here: the overload that a call takes, otherwise all declarations. */
  declarations: readonly ts.Declaration[];
}

/** Several rules look at the same uses, and resolving them is most of the work. */
const usesOfFile = new WeakMap<ts.SourceFile, readonly ApiUse[]>();

/** Every name in a file that the SDK declares, options in object literals included. */
export function apiUses(syntax: ts.SourceFile, checker: ts.TypeChecker): readonly ApiUse[] {
  const uses = usesOfFile.get(syntax) ?? collectUses(syntax, checker);
  usesOfFile.set(syntax, uses);
  return uses;
}

function collectUses(syntax: ts.SourceFile, checker: ts.TypeChecker): readonly ApiUse[] {
  const uses: ApiUse[] = [];
  visitNodes(syntax, (node) => {
    if (ts.isIdentifier(node) && !isImported(node)) {
      const declarations = declarationsOf(node, checker).filter((declaration) =>
        isDeclarationFile(declaration.getSourceFile().fileName),
      );
      if (declarations.length > 0) {
        uses.push({ node, declarations });
      }
    }
  });
  return uses;
}

/** An import is no use: what is imported for nothing does nothing. */
function isImported(node: ts.Identifier): boolean {
  return ts.isImportSpecifier(node.parent) || ts.isImportClause(node.parent) || ts.isNamespaceImport(node.parent);
}

function declarationsOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) {
    return checker.getContextualType(parent.parent)?.getProperty(node.text)?.declarations ?? [];
  }
  const call = callOf(node);
  const signature = call && checker.getResolvedSignature(call)?.declaration;
  if (signature !== undefined && !ts.isJSDocSignature(signature)) {
    return [signature];
  }
  return symbolAt(checker, node)?.declarations ?? [];
}

/** The call whose function `node` names: `f()`, `a.f()`, `new F()`, `Text()`. */
function callOf(node: ts.Identifier): ts.CallLikeExpression | undefined {
  const callee = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  const call = callee.parent;
  const isCall = ts.isCallExpression(call) || ts.isNewExpression(call) || ts.isEtsComponentExpression(call);
  return isCall && call.expression === callee ? call : undefined;
}
