/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';

/** Calls `visit` for every node that the author wrote below `root`, parents first. */
export function visitNodes(root: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(root, (child) => {
    if (!isMadeUp(child)) {
      visit(child);
      visitNodes(child, visit);
    }
  });
}

/** The parser adds nodes of its own to structs and attribute chains; they have no place in the text. */
function isMadeUp(node: ts.Node): boolean {
  return (node as Partial<{ virtual: boolean }>).virtual === true;
}

/** The decorators of a declaration by name, without their arguments. */
export function decoratorsOf(node: ts.Node): Map<string, ts.Decorator> {
  const decorators = new Map<string, ts.Decorator>();
  for (const decorator of ts.getAllDecorators(node)) {
    const { expression } = decorator;
    const callee = ts.isCallExpression(expression) ? expression.expression : expression;
    if (ts.isIdentifier(callee)) {
      decorators.set(callee.text, decorator);
    }
  }
  return decorators;
}

/** Whether a declaration has at least one of these decorators. */
export function hasDecorator(node: ts.Node, ...names: string[]): boolean {
  const decorators = decoratorsOf(node);
  return names.some((name) => decorators.has(name));
}

/** The name of a class or struct member if it is a plain one. */
export function memberName(member: ts.ClassElement): string | undefined {
  return member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : undefined;
}

/** The structs of a file. */
export function structsOf(syntax: ts.SourceFile): ts.StructDeclaration[] {
  return syntax.statements.filter((statement) => ts.isStructDeclaration(statement));
}

/** The symbol behind a name, with imports followed to what they import. */
export function symbolAt(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
    ? checker.getAliasedSymbol(symbol)
    : symbol;
}
