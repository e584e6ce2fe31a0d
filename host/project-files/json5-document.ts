/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import JSON5 from 'json5';
import type ts from 'typescript';
import type { Finding, Position } from './finding';

/** Loaded when a place is asked for: it takes longer than all that a device needs to start. */
const typescript = (): typeof ts => createRequire(import.meta.url)('typescript') as typeof ts;

/** Steps from the root of a document: property names and array indices. */
export type DocumentPath = readonly (string | number)[];

/** A project file that is absent or is not JSON5; carries the finding that says so. */
export class UnreadableFile extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(`${finding.file}: ${finding.message}`);
    this.name = 'UnreadableFile';
    this.finding = finding;
  }
}

/** A JSON or JSON5 file whose values can be traced back to their line and column. */
export class Json5Document {
  /** Relative to the checked folder, with forward slashes. */
  readonly file: string;
  readonly value: unknown;
  readonly #text: string;
  #parsed: ts.JsonSourceFile | undefined;

  private constructor(file: string, value: unknown, text: string) {
    this.file = file;
    this.value = value;
    this.#text = text;
  }

  /** JSON5's grammar is a subset of JavaScript's expressions, so TypeScript's JSON parser yields the places. */
  get #syntax(): ts.JsonSourceFile {
    return (this.#parsed ??= typescript().parseJsonText(this.file, this.#text));
  }

  /** Throws `UnreadableFile`. */
  static read(projectRoot: string, absoluteFile: string): Json5Document {
    const file = relativeTo(projectRoot, absoluteFile);
    if (!existsSync(absoluteFile)) {
      throw new UnreadableFile({ file, line: 1, column: 1, rule: 'missing-file', message: 'is missing' });
    }
    const text = readFileSync(absoluteFile, 'utf8');
    let value: unknown;
    try {
      value = parse(text);
    } catch (error) {
      const at = error as Partial<{ lineNumber: number; columnNumber: number; message: string }>;
      throw new UnreadableFile({
        file,
        line: at.lineNumber ?? 1,
        column: at.columnNumber ?? 1,
        rule: 'json5-syntax',
        message: at.message ?? String(error),
      });
    }
    return new Json5Document(file, value, text);
  }

  /** Where the value at `path` stands, or the innermost container of it that exists. */
  locate(path: DocumentPath): Position {
    return this.#position(this.#find(path).node);
  }

  /** Where the name of the property at `path` stands; without such a property as `locate`. */
  locateName(path: DocumentPath): Position {
    const found = this.#find(path);
    return this.#position(found.name ?? found.node);
  }

  /** The value at `path`, or undefined. */
  at(path: DocumentPath): unknown {
    return path.reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
      this.value,
    );
  }

  /** The text at `path`, or undefined where there is no string. */
  stringAt(path: DocumentPath): string | undefined {
    const value = this.at(path);
    return typeof value === 'string' ? value : undefined;
  }

  /** The array at `path`, empty where there is none. */
  listAt(path: DocumentPath): readonly unknown[] {
    const value = this.at(path);
    return Array.isArray(value) ? (value as readonly unknown[]) : [];
  }

  /** A finding at the value of `path`. */
  findingAt(path: DocumentPath, rule: string, message: string): Finding {
    return { file: this.file, ...this.locate(path), rule, message };
  }

  #find(path: DocumentPath): { node: ts.Node; name: ts.Node | undefined } {
    const { isArrayLiteralExpression, isObjectLiteralExpression, isPropertyAssignment } = typescript();
    let node: ts.Node = this.#syntax.statements[0]?.expression ?? this.#syntax;
    let name: ts.Node | undefined;
    for (const step of path) {
      name = undefined;
      if (isObjectLiteralExpression(node)) {
        const property: ts.ObjectLiteralElementLike | undefined = node.properties.find(
          (candidate) => candidate.name !== undefined && nameText(candidate.name) === String(step),
        );
        if (property === undefined || !isPropertyAssignment(property)) {
          break;
        }
        name = property.name;
        node = property.initializer;
      } else if (isArrayLiteralExpression(node)) {
        const element: ts.Expression | undefined = node.elements[Number(step)];
        if (element === undefined) {
          break;
        }
        node = element;
      } else {
        break;
      }
    }
    return { node, name };
  }

  #position(node: ts.Node): Position {
    const place = this.#syntax.getLineAndCharacterOfPosition(node.getStart(this.#syntax));
    return { line: place.line + 1, column: place.character + 1 };
  }
}

/** Most files are plain JSON, which the engine reads many times as quickly. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON5.parse(text); // Says what is wrong, if something is.
  }
}

/** `file` as seen from the checked folder, with forward slashes on every system. */
export function relativeTo(projectRoot: string, file: string): string {
  return path.relative(projectRoot, file).split(path.sep).join('/');
}

function nameText(name: ts.PropertyName): string {
  const { isIdentifier, isNumericLiteral, isStringLiteralLike } = typescript();
  return isIdentifier(name) || isStringLiteralLike(name) || isNumericLiteral(name) ? name.text : '';
}
