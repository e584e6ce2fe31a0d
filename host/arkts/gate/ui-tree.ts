/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { hasDecorator, structsOf, symbolAt, visitNodes } from './syntax';

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

const BUILDER_DECORATORS = ['Builder', 'LocalBuilder', 'BuilderParam'];
const LOOPS: ReadonlySet<string> = new Set(['ForEach', 'LazyForEach', 'Repeat']);
/** The methods of `Repeat` that take builders; those of the loops are in the call itself. */
const REPEAT_BUILDERS: ReadonlySet<string> = new Set(['each', 'template']);

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

class UiParser {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  blocks(syntax: ts.SourceFile): UiBlock[] {
    const blocks: UiBlock[] = [];
    const structOfBuild = new Map<ts.Node, ts.StructDeclaration>();
    for (const struct of structsOf(syntax)) {
      for (const member of struct.members) {
        if (ts.isMethodDeclaration(member) && ts.isIdentifier(member.name) && member.name.text === 'build') {
          structOfBuild.set(member, struct);
        }
      }
    }
    visitNodes(syntax, (node) => {
      if ((ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node)) && node.body !== undefined) {
        const built = structOfBuild.get(node);
        if (built !== undefined || hasDecorator(node, ...BUILDER_DECORATORS)) {
          blocks.push({ built, name: node.name ?? node, nodes: this.#block(node.body) });
        }
      }
    });
    return blocks;
  }

  #block(body: ts.Block): UiNode[] {
    return body.statements.filter((statement) => !ts.isEmptyStatement(statement)).map((each) => this.#statement(each));
  }

  #statement(statement: ts.Statement): UiNode {
    if (ts.isIfStatement(statement)) {
      return { kind: 'condition', node: statement, branches: this.#branches(statement) };
    }
    return ts.isExpressionStatement(statement)
      ? this.#expression(statement.expression, statement)
      : { kind: 'statement', node: statement };
  }

  #branches(statement: ts.IfStatement): UiNode[][] {
    const { thenStatement, elseStatement } = statement;
    const first = this.#branch(thenStatement);
    if (elseStatement === undefined) {
      return [first];
    }
    return ts.isIfStatement(elseStatement)
      ? [first, ...this.#branches(elseStatement)]
      : [first, this.#branch(elseStatement)];
  }

  #branch(statement: ts.Statement): UiNode[] {
    return ts.isBlock(statement) ? this.#block(statement) : [this.#statement(statement)];
  }

  /** A component, loop or builder call with the attributes that hang on it. */
  #expression(expression: ts.Expression, node: ts.Node): UiNode {
    const attributes: UiAttribute[] = [];
    let root: ts.Expression = expression;
    while (ts.isCallExpression(root) && ts.isPropertyAccessExpression(root.expression)) {
      if (this.#isBuilder(root.expression.name)) {
        return { kind: 'builder', node };
      }
      if (ts.isIdentifier(root.expression.name)) {
        attributes.unshift({ name: root.expression.name, arguments: root.arguments });
      }
      root = root.expression.expression;
    }
    if (!ts.isCallExpression(root) && !ts.isEtsComponentExpression(root)) {
      return { kind: 'statement', node };
    }
    return this.#root(root, attributes, node);
  }

  #root(call: ts.CallExpression | ts.EtsComponentExpression, attributes: UiAttribute[], node: ts.Node): UiNode {
    const name = call.expression;
    if (!ts.isIdentifier(name)) {
      return { kind: 'statement', node };
    }
    if (LOOPS.has(name.text)) {
      return { kind: 'loop', node, body: this.#loopBody(call, attributes) };
    }
    const struct = symbolAt(this.#checker, name)?.declarations?.find((found) => ts.isStructDeclaration(found));
    if (ts.isEtsComponentExpression(call) || struct !== undefined) {
      const children = ts.isEtsComponentExpression(call) && call.body ? this.#block(call.body) : undefined;
      return { kind: 'component', node, name, struct, arguments: call.arguments, attributes, children };
    }
    return { kind: this.#isBuilder(name) ? 'builder' : 'statement', node };
  }

  #loopBody(call: ts.CallExpression | ts.EtsComponentExpression, attributes: UiAttribute[]): UiNode[] {
    const builders = [
      ...call.arguments.slice(1, 2),
      ...attributes
        .filter((attribute) => REPEAT_BUILDERS.has(attribute.name.text))
        .flatMap((attribute) => attribute.arguments),
    ];
    return builders
      .filter((builder) => ts.isArrowFunction(builder))
      .flatMap(({ body }) => (ts.isBlock(body) ? this.#block(body) : [this.#expression(body, body)]));
  }

  /** `wrapBuilder(f).builder()` is one as well: its declaration has no decorator. */
  #isBuilder(name: ts.Node): boolean {
    const symbol = symbolAt(this.#checker, name);
    const declarations = symbol?.declarations ?? [];
    return declarations.some(
      (declaration) => hasDecorator(declaration, ...BUILDER_DECORATORS) || isWrappedBuilder(declaration),
    );
  }
}

function isWrappedBuilder(declaration: ts.Declaration): boolean {
  const { parent } = declaration;
  return ts.isClassDeclaration(parent) && parent.name?.text === 'WrappedBuilder';
}
