/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type ts from 'ohos-typescript';
import { UiParser } from './ui-parser';

/** One line of a UI description, as ArkUI understands it. */
export type UiNode = UiComponent | UiCondition | UiLoop | UiBuilderCall | UiStatement;

/** A component, built in or of the project: `Column({ space: 8 }) { ... }.width(10)`. */
export interface UiComponent {
  kind: 'component';
  node: ts.Node;
  name: ts.Identifier;
  /** The struct, if the component is not built in. */
  struct: ts.StructDeclaration | undefined;
  arguments: readonly ts.Expression[];
  attributes: readonly UiAttribute[];
  /** What stands in its braces; undefined without braces. */
  children: readonly UiNode[] | undefined;
}

export interface UiAttribute {
  name: ts.Identifier;
  arguments: readonly ts.Expression[];
}

/** `if`, with the contents of each branch. */
export interface UiCondition {
  kind: 'condition';
  node: ts.Node;
  branches: readonly (readonly UiNode[])[];
}

/** `ForEach`, `LazyForEach` or `Repeat`, with what it makes for one item. */
export interface UiLoop {
  kind: 'loop';
  node: ts.Node;
  body: readonly UiNode[];
}

/** A call of something with `@Builder`, `@LocalBuilder` or `@BuilderParam`. */
export interface UiBuilderCall {
  kind: 'builder';
  node: ts.Node;
}

/** Anything else, which has no place in a UI description. */
export interface UiStatement {
  kind: 'statement';
  node: ts.Node;
}

/** The body of `build` or of a builder. */
export interface UiBlock {
  /** The struct whose `build` this is; undefined for a builder. */
  built: ts.StructDeclaration | undefined;
  /** The name of the method or function, to point at. */
  name: ts.Node;
  nodes: readonly UiNode[];
}

const blocksOfFile = new WeakMap<ts.SourceFile, readonly UiBlock[]>();

/** Every UI description of a file: the `build` methods and the builders. */
export function uiBlocks(syntax: ts.SourceFile, checker: ts.TypeChecker): readonly UiBlock[] {
  const blocks = blocksOfFile.get(syntax) ?? new UiParser(checker).blocks(syntax);
  blocksOfFile.set(syntax, blocks);
  return blocks;
}

/** Calls `visit` for every node of a description, with the built-in or own component that directly contains it. */
export function visitUi(
  nodes: readonly UiNode[],
  visit: (node: UiNode, parent: UiComponent | undefined) => void,
  parent?: UiComponent,
): void {
  for (const node of nodes) {
    visit(node, parent);
    if (node.kind === 'component') {
      visitUi(node.children ?? [], visit, node);
    } else if (node.kind === 'condition') {
      node.branches.forEach((branch) => visitUi(branch, visit, parent));
    } else if (node.kind === 'loop') {
      visitUi(node.body, visit, parent);
    }
  }
}
