/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type ts from 'ohos-typescript';
import type { Scope } from './Scope';
import type { SourceFile } from './SourceFile';

/** Where something stands that is part of a UI description. */
export interface UiPlace {
  readonly file: SourceFile;
  readonly scope: Scope;
}

/** What the parts that compile a UI description share; each edits its part of the text and hands inner blocks back. */
export interface Ui extends UiPlace {
  /**
   * Compiles the lines of a block.
   *
   * @param parent the built-in component that they stand in, directly or within `if` and loops
   */
  emitLines(lines: readonly ts.Statement[], parent: string | undefined): void;
  /** The same for one line without a semicolon, the body of `(item) => Text(item)`. */
  emitLine(line: ts.Expression, parent: string | undefined): void;
}
