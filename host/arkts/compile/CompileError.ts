/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Finding as PlainFinding } from '../../project-files/finding';

/** Something in a source file that has to be changed before it can run. */
export interface Finding extends PlainFinding {
  /** The whole line, to show below the message. */
  lineText: string;
}

/** A file that can't be compiled, with everything that was found in it, in the order of the text. */
export class CompileError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'));
    this.name = 'CompileError';
    this.findings = findings;
  }
}
