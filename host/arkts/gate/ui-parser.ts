/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { hasDecorator, structsOf, symbolAt, visitNodes } from './syntax';
import type { UiAttribute, UiBlock, UiNode } from './ui-tree';

const BUILDER_DECORATORS = ['Builder', 'LocalBuilder', 'BuilderParam'];
const LOOPS: ReadonlySet<string> = new Set(['ForEach', 'LazyForEach', 'Repeat']);
/** The methods of `Repeat` that take builders; those of the loops are in the call itself. */
const REPEAT_BUILDERS: ReadonlySet<string> = new Set(['each', 'template']);

/** Reads the UI descriptions out of a syntax tree. */
export class UiParser {
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
