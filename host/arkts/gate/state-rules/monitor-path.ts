/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import type { Rule } from '../rule';
import { decoratorsOf, hasDecorator, memberName, visitNodes } from '../syntax';

/** Members of a component whose change is noticed. */
const OBSERVED_IN_STRUCT = ['Local', 'Param', 'Provider', 'Consumer', 'Computed'];
/** Members of a class whose change is noticed. */
const OBSERVED_IN_CLASS = ['Trace', 'Computed'];
/** Built-in collections report their own changes under names of their own. */
const COLLECTIONS: ReadonlySet<string> = new Set(['Map', 'Set', 'Date']);

/** `monitor-path`: `@Monitor('a.b')` of a name that does not exist or whose changes nobody notices. */
export const monitorPathRule: Rule = ({ program, source, report }) => {
  visitNodes(source.syntax, (node) => {
    if (!ts.isStructDeclaration(node) && !ts.isClassDeclaration(node)) {
      return;
    }
    for (const path of node.members.flatMap((member) => monitoredPaths(member))) {
      const problem = problemOf(program.checker, node, path.text.split('.'));
      if (problem !== undefined) {
        report(path, 'monitor-path', problem);
      }
    }
  });
};

/** What is wrong with the beginning of a path, where no types are known: undefined where that cannot be told. */
export function memberProblem(owner: ts.StructDeclaration | ts.ClassDeclaration, path: string): string | undefined {
  const [name = ''] = path.split('.');
  const members = owner.members.filter((member) => memberName(member) === name);
  if (members.length === 0) {
    // A struct inherits only what ArkUI gives it.
    const mayInherit = ts.isClassDeclaration(owner) && owner.heritageClauses !== undefined;
    return mayInherit ? undefined : missing(name);
  }
  const isNoticed = members.some((member) => hasDecorator(member, ...observedIn(owner)));
  return isNoticed ? undefined : unnoticed(name, observedIn(owner));
}

function observedIn(owner: ts.StructDeclaration | ts.ClassDeclaration): string[] {
  return ts.isStructDeclaration(owner) ? OBSERVED_IN_STRUCT : OBSERVED_IN_CLASS;
}

function missing(name: string): string {
  return `'${name}' does not exist`;
}

function unnoticed(name: string, observing: readonly string[]): string {
  return `a change of '${name}' is not noticed: it has none of ${observing.map((kind) => `@${kind}`).join(', ')}`;
}

export function monitoredPaths(member: ts.ClassElement): ts.StringLiteralLike[] {
  const monitor = decoratorsOf(member).get('Monitor')?.expression;
  return monitor !== undefined && ts.isCallExpression(monitor)
    ? monitor.arguments.filter((argument) => ts.isStringLiteralLike(argument))
    : [];
}

function problemOf(
  checker: ts.TypeChecker,
  owner: ts.StructDeclaration | ts.ClassDeclaration,
  path: readonly string[],
): string | undefined {
  const symbol = owner.name && checker.getSymbolAtLocation(owner.name);
  if (symbol === undefined) {
    return undefined;
  }
  let type = checker.getDeclaredTypeOfSymbol(symbol);
  let observing = observedIn(owner);
  for (const name of path) {
    const container = type.symbol as ts.Symbol | undefined;
    if (container !== undefined && COLLECTIONS.has(container.name)) {
      return undefined;
    }
    if (container?.name === 'Array') {
      if (name === 'length') {
        return undefined;
      }
      const element = /^\d+$/.test(name) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
      if (element === undefined) {
        return `an array has no '${name}'`;
      }
      type = checker.getNonNullableType(element);
    } else {
      const property = type.getProperty(name);
      if (property === undefined) {
        return missing(name);
      }
      if (!(property.declarations ?? []).some((declaration) => hasDecorator(declaration, ...observing))) {
        return unnoticed(name, observing);
      }
      type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, owner));
    }
    observing = OBSERVED_IN_CLASS;
  }
  return undefined;
}
