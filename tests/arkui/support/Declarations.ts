/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'ohos-typescript';
import { projectRoot } from '../../../host/project';

const FOLDER = path.join(projectRoot, 'node_modules', '@arkts', 'declarations', 'dist', 'component');

/** What an argument may be, as far as it is an object with fields. */
export class Parameter {
  readonly #checker: ts.TypeChecker;
  readonly #types: readonly ts.Type[];

  constructor(checker: ts.TypeChecker, types: readonly ts.Type[]) {
    this.#checker = checker;
    this.#types = types.flatMap((type) => membersOf(checker, type));
  }

  /** A field that it may have; undefined where there is none of that name. */
  field(name: string): Parameter | undefined {
    const found = this.#types.flatMap((type) => {
      const symbol = type.getProperty(name);
      return symbol === undefined ? [] : [typeOf(this.#checker, symbol)];
    });
    return found.length === 0 ? undefined : new Parameter(this.#checker, found);
  }
}

/** The components of ArkUI with what they take, read from the declarations that apps are compiled with. */
export class Declarations {
  readonly #checker: ts.TypeChecker;
  readonly #globals: ReadonlyMap<string, ts.Symbol>;

  constructor() {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.d.ts'));
    const program = ts.createProgram(
      files.map((file) => path.join(FOLDER, file)),
      { noLib: false, types: [], target: ts.ScriptTarget.ES2021, strict: true, skipLibCheck: true },
    );
    this.#checker = program.getTypeChecker();
    const [first] = program.getSourceFiles();
    const symbols = this.#checker.getSymbolsInScope(first as ts.SourceFile, ts.SymbolFlags.Type | ts.SymbolFlags.Value);
    this.#globals = new Map(symbols.map((symbol) => [symbol.name, symbol]));
  }

  /** By position: what `Column(...)` takes. */
  callParameters(component: string): Parameter[] {
    const symbol = this.#globals.get(component);
    return symbol === undefined ? [] : this.#parametersOf(typeOf(this.#checker, symbol));
  }

  /** Every attribute with what it takes; of those that all components have by the name `Common`. */
  attributesOf(component: string): Map<string, Parameter[]> {
    const name = component === 'Common' || component === '__Common__' ? 'CommonAttribute' : `${component}Attribute`;
    const symbol = this.#globals.get(name);
    if (symbol === undefined) {
      return new Map();
    }
    const attributes = this.#checker.getDeclaredTypeOfSymbol(symbol).getProperties();
    return new Map(attributes.map((each) => [each.name, this.#parametersOf(typeOf(this.#checker, each))]));
  }

  /** Of all signatures together. */
  #parametersOf(type: ts.Type): Parameter[] {
    const byPosition: ts.Type[][] = [];
    for (const { parameters } of type.getCallSignatures()) {
      parameters.forEach((parameter, position) => {
        (byPosition[position] ??= []).push(typeOf(this.#checker, parameter));
      });
    }
    return byPosition.map((types) => new Parameter(this.#checker, types));
  }
}

function typeOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === undefined) {
    throw new Error(`${symbol.name} is declared nowhere`);
  }
  return checker.getTypeOfSymbolAtLocation(symbol, declaration);
}

/** The types that one may be: those of a union, of a generic one its bounds, of an array its elements. */
function membersOf(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
  if (type.isUnion()) {
    return type.types.flatMap((each) => membersOf(checker, each));
  }
  const bound = type.flags & ts.TypeFlags.Instantiable ? checker.getBaseConstraintOfType(type) : undefined;
  if (bound !== undefined && bound !== type) {
    return membersOf(checker, bound);
  }
  const isArray = (type.symbol as ts.Symbol | undefined)?.name === 'Array';
  const element = isArray ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return element === undefined ? [type] : membersOf(checker, element);
}
