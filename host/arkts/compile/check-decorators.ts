/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { hasDecorator, visitNodes } from '../gate/syntax';
import type { SourceFile } from './SourceFile';

/** What the decorators of the old state management became. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['Component', '@ComponentV2'],
  ['State', '@Local'],
  ['Prop', '@Param'],
  ['Link', '@Param with an @Event for the way back, bound by !!'],
  ['ObjectLink', '@Param of a class with @ObservedV2 and @Trace'],
  ['Observed', '@ObservedV2 with @Trace'],
  ['Track', '@Trace'],
  ['Provide', '@Provider'],
  ['Consume', '@Consumer'],
  ['Watch', '@Monitor'],
  ['StorageLink', 'AppStorageV2.connect'],
  ['StorageProp', 'AppStorageV2.connect'],
  ['LocalStorageLink', 'AppStorageV2.connect'],
  ['LocalStorageProp', 'AppStorageV2.connect'],
  ['CustomDialog', 'a @Builder with UIContext.getPromptAction().openCustomDialog'],
]);
const KNOWN: ReadonlySet<string> = new Set([
  ...['Entry', 'ComponentV2', 'Local', 'Param', 'Once', 'Event', 'Require', 'Monitor', 'Computed', 'Provider'],
  ...['Consumer', 'ObservedV2', 'Trace', 'Type', 'Builder', 'LocalBuilder', 'BuilderParam', 'Extend'],
  ...['AnimatableExtend', 'Styles', 'Preview'],
]);
/** For members of a struct with `@ComponentV2` only. */
const OF_STRUCTS: ReadonlySet<string> = new Set([
  ...['Local', 'Param', 'Once', 'Event', 'Require', 'Provider', 'Consumer', 'LocalBuilder', 'BuilderParam'],
]);

/** In classes for members of those with `@ObservedV2` only. */
const OF_OBSERVED: ReadonlySet<string> = new Set(['Trace', 'Monitor', 'Computed']);

/** What in a struct or class a decorator is for, where it is not for anything. */
const KINDS: ReadonlyMap<string, { noun: string; is: (node: ts.Node) => boolean }> = new Map([
  ...['Local', 'Param', 'Once', 'Event', 'Require', 'Provider', 'Consumer', 'Trace', 'Type', 'BuilderParam'].map(
    (name) => [name, { noun: 'properties', is: ts.isPropertyDeclaration }] as const,
  ),
  ['Monitor', { noun: 'methods', is: ts.isMethodDeclaration }],
  ['LocalBuilder', { noun: 'methods', is: ts.isMethodDeclaration }],
  ['Builder', { noun: 'methods and functions', is: isMethodOrFunction }],
  ['Styles', { noun: 'methods and functions', is: isMethodOrFunction }],
  ['Extend', { noun: 'functions', is: ts.isFunctionDeclaration }],
  ['Entry', { noun: 'structs', is: ts.isStructDeclaration }],
  ['ComponentV2', { noun: 'structs', is: ts.isStructDeclaration }],
  ['ObservedV2', { noun: 'classes', is: ts.isClassDeclaration }],
]);

/** Reports decorators of the old state management, unknown ones, and known ones in the wrong place. */
export function checkDecorators(file: SourceFile, declared: ReadonlySet<string>): void {
  visitNodes(file.syntax, (node) => {
    if (!ts.isDecorator(node)) {
      return;
    }
    const { expression } = node;
    const callee = ts.isCallExpression(expression) ? expression.expression : expression;
    if (ts.isIdentifier(callee) && !declared.has(callee.text)) {
      checkDecorator(file, node, callee.text);
    }
  });
}

function checkDecorator(file: SourceFile, decorator: ts.Decorator, name: string): void {
  const successor = SUCCESSORS.get(name);
  const place = decorator.parent.parent;
  const kind = KINDS.get(name);
  if (successor !== undefined) {
    file.report(decorator, 'old-decorator', `@${name} is of the old state management: use ${successor}`);
  } else if (!KNOWN.has(name)) {
    file.report(decorator, 'unknown-decorator', `@${name} is not known here`);
  } else if (OF_OBSERVED.has(name) && !isObserved(place, name)) {
    file.report(decorator, 'observed-class', `@${name} is for members of a class with @ObservedV2`);
  } else if (OF_STRUCTS.has(name) && !ts.isStructDeclaration(place)) {
    file.report(decorator, 'decorator-place', `@${name} is for members of a struct with @ComponentV2`);
  } else if (kind?.is(decorator.parent) === false) {
    file.report(decorator, 'decorator-place', `@${name} is for ${kind.noun}`);
  }
}

function isMethodOrFunction(node: ts.Node): boolean {
  return ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node);
}

/** A struct is as good as an observed class, but for `@Trace`. */
function isObserved(owner: ts.Node, name: string): boolean {
  return ts.isStructDeclaration(owner) ? name !== 'Trace' : hasDecorator(owner, 'ObservedV2');
}
