/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** A place in a source file: the path is relative to the project, line and column begin with 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that the app's own code threw, or a promise of it that was rejected. */
export interface Fault {
  /** What was called: `Button.onClick`, `EntryAbility.onForeground`. */
  readonly what: string;
  /** Where that stands in a page: `entry/src/main/ets/pages/Index.ets:12:5`; empty where it is in none. */
  readonly at: string;
  readonly message: string;
  /** The innermost place that is in the app's code. */
  readonly position?: SourcePosition;
  /** The stack in places of the sources, innermost first, without the message. */
  readonly stack: readonly string[];
}

/** A fault as it is shown: how often it has come in a row, and a number to dismiss it by. */
export interface ShownFault extends Fault {
  readonly id: number;
  readonly count: number;
}

/** Why the app does not compile. */
export interface CompileProblem extends SourcePosition {
  readonly message: string;
  /** The line of the file, as it was compiled; empty where the file can't be read. */
  readonly source: string;
}

/** What an app is busy with that does not come back. */
export interface Blockage {
  /** The handler that was called last and has not returned, and its place; both empty where it is none. */
  readonly what: string;
  readonly at: string;
  /** Where the code is right now, as far as that could be found out. */
  readonly position?: SourcePosition;
  readonly stack: readonly string[];
}
