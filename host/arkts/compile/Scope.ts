/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import ts from 'ohos-typescript';
import { decoratorsOf, hasDecorator, memberName } from '../gate/syntax';
import { declaredNames, importedNames } from './declared-names';
import type { SourceFile } from './SourceFile';

export const EXTEND_DECORATORS = ['Extend', 'AnimatableExtend'];
const BUILDER_DECORATORS = ['Builder', 'LocalBuilder'];

/** What the members of a struct are, as far as its UI may use them. */
interface StructMembers {
  /** With `@Builder`, `@LocalBuilder` or `@BuilderParam`. */
  readonly builders: ReadonlySet<string>;
  /** With `@Styles`. */
  readonly styles: ReadonlySet<string>;
  /** Plain methods: no UI. */
  readonly methods: ReadonlySet<string>;
}

const NO_MEMBERS: StructMembers = { builders: new Set(), styles: new Set(), methods: new Set() };

/** What names mean in a file, or in one struct of it. */
export class Scope {
  /** Declared or imported at the top of the file. */
  readonly declared: ReadonlySet<string>;
  /** Of these, what another file says what it is. */
  readonly imported: ReadonlySet<string>;
  /** Functions of the file with `@Builder`. */
  readonly builders = new Set<string>();
  /** Other functions of the file. */
  readonly functions = new Set<string>();
  /** Functions of the file with `@Styles`. */
  readonly styles = new Set<string>();
  readonly members: StructMembers;
  readonly #builtIns: ReadonlySet<string>;
  /** By component, the names of the functions with `@Extend`. */
  readonly #extensions = new Map<string, Set<string>>();

  constructor(file: SourceFile, struct?: ts.StructDeclaration) {
    this.declared = declaredNames(file.syntax);
    this.imported = importedNames(file.syntax);
    this.#builtIns = new Set([...file.names.etsOptions.components, ...file.vocabulary.components.keys()]);
    this.members = struct === undefined ? NO_MEMBERS : membersOf(struct);
    for (const statement of file.syntax.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
        this.#addFunction(statement, statement.name.text);
      }
    }
  }

  /** Whether a name is one of ArkUI's components here. */
  isBuiltIn(name: string): boolean {
    return this.#builtIns.has(name) && !this.declared.has(name);
  }

  isExtension(component: string, name: string): boolean {
    return this.#extensions.get(component)?.has(name) === true;
  }

  #addFunction(node: ts.FunctionDeclaration, name: string): void {
    const component = extendedComponent(node);
    if (component !== undefined) {
      const names = this.#extensions.get(component) ?? new Set();
      this.#extensions.set(component, names.add(name));
    } else if (hasDecorator(node, 'Styles')) {
      this.styles.add(name);
    } else if (hasDecorator(node, 'Builder')) {
      this.builders.add(name);
    } else {
      this.functions.add(name);
    }
  }
}

/** `Text` of `@Extend(Text)`. */
export function extendedComponent(node: ts.FunctionDeclaration): string | undefined {
  const decorators = decoratorsOf(node);
  for (const name of EXTEND_DECORATORS) {
    const expression = decorators.get(name)?.expression;
    const component = expression !== undefined && ts.isCallExpression(expression) ? expression.arguments[0] : undefined;
    if (component !== undefined && ts.isIdentifier(component)) {
      return component.text;
    }
  }
  return undefined;
}

/** The name of the function that an `@Extend` function becomes: the same name may extend several components. */
export function extensionFunction(component: string, name: string): string {
  return `${name}$${component}`;
}

function membersOf(struct: ts.StructDeclaration): StructMembers {
  const builders = new Set<string>();
  const styles = new Set<string>();
  const methods = new Set<string>();
  for (const member of struct.members) {
    const name = memberName(member);
    if (name === undefined) {
      continue;
    }
    if (hasDecorator(member, ...BUILDER_DECORATORS, 'BuilderParam')) {
      builders.add(name);
    } else if (hasDecorator(member, 'Styles')) {
      styles.add(name);
    } else if (ts.isMethodDeclaration(member)) {
      methods.add(name);
    }
  }
  return { builders, styles, methods };
}
