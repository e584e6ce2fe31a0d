/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import MagicString from 'magic-string';
import ts from 'ohos-typescript';
import type { ArkuiNames } from './arkui-names';
import type { Finding } from './CompileError';
import type { Vocabulary } from './vocabulary';

/** One `.ets` file on its way through the compiler: its syntax, the edits made to it so far, what was found wrong. */
export class SourceFile {
  /** As in findings and in the locations of components. */
  readonly name: string;
  readonly text: string;
  readonly syntax: ts.SourceFile;
  readonly names: ArkuiNames;
  readonly vocabulary: Vocabulary;
  readonly edits: MagicString;
  readonly findings: Finding[] = [];
  /** The component calls that stand where one may stand. */
  readonly components = new Set<ts.Node>();
  /** What has been refused as a whole: what is in it needs no findings of its own. */
  readonly refused = new Set<ts.Node>();

  constructor(name: string, text: string, names: ArkuiNames, vocabulary: Vocabulary) {
    this.name = name;
    this.text = text;
    this.names = names;
    this.vocabulary = vocabulary;
    this.edits = new MagicString(text);
    // With the components that are newer than the declarations.
    const components = [...new Set([...names.etsOptions.components, ...vocabulary.components.keys()])];
    this.syntax = ts.createSourceFile(name, text, ts.ScriptTarget.ES2021, true, ts.ScriptKind.ETS, {
      ets: { ...names.etsOptions, components },
    });
  }

  start(node: ts.Node): number {
    return node.getStart(this.syntax);
  }

  textOf(node: ts.Node): string {
    return node.getText(this.syntax);
  }

  /** The place of a node as a string literal, for the run time. */
  at(node: ts.Node): string {
    const { line, column } = this.place(this.start(node));
    return JSON.stringify(`${this.name}:${line}:${column}`);
  }

  report(place: ts.Node | number, rule: string, message: string): void {
    const { line, column } = this.place(typeof place === 'number' ? place : this.start(place));
    const lineText = this.text.split(/\r?\n/, line)[line - 1] ?? '';
    this.findings.push({ file: this.name, line, column, rule, message, lineText });
  }

  /** Reports a node with all that is in it. */
  refuse(node: ts.Node, rule: string, message: string): void {
    this.report(node, rule, message);
    this.refused.add(node);
  }

  /** Replaces a part of the text; what is inserted at its ends stays. */
  replace(start: number, end: number, replacement: string): void {
    this.edits.update(start, end, replacement);
  }

  /** Inserts at a position; what is inserted there later comes behind it. */
  insert(position: number, addition: string): void {
    this.edits.appendLeft(position, addition);
  }

  private place(position: number): { line: number; column: number } {
    const { line, character } = this.syntax.getLineAndCharacterOfPosition(position);
    return { line: line + 1, column: character + 1 };
  }
}
