/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Finding } from '../../project-files/finding';

const MAX_COLUMNS = 120;

/** What prettier's TypeScript parser does not read: structs, and decorators on functions. */
const UI_SYNTAX = /^\s*(export\s+)?(default\s+)?struct\s+\w|^@(Builder|Extend|Styles|AnimatableExtend|Concurrent)\b/m;

/** Whether an `.ets` file needs `checkEtsLayout` because prettier can't format it. */
export function hasUiSyntax(text: string): boolean {
  return UI_SYNTAX.test(text);
}

/** The layout of an `.ets` file with UI syntax: the few of prettier's rules that a line shows by itself. */
export function checkEtsLayout(file: string, text: string): Finding[] {
  const lines = text.split('\n');
  const findings = lines.flatMap((line, index) =>
    lineProblems(line).map(({ column, rule, message }) => ({ file, line: index + 1, column, rule, message })),
  );
  if (!text.endsWith('\n') || text.endsWith('\n\n')) {
    const message = 'the file has to end with one newline';
    findings.push({
      file,
      line: lines.length,
      column: (lines.at(-1) ?? '').length + 1,
      rule: 'final-newline',
      message,
    });
  }
  return findings;
}

interface LineProblem {
  column: number;
  rule: string;
  message: string;
}

function lineProblems(line: string): LineProblem[] {
  const problems: LineProblem[] = [];
  const tab = line.indexOf('\t');
  const trailing = line.search(/\s+$/);
  const indentation = line.search(/\S/);
  const isInDocComment = line.trimStart().startsWith('*');
  if (tab >= 0) {
    problems.push({ column: tab + 1, rule: 'no-tab', message: 'indent with spaces' });
  }
  if (trailing >= 0) {
    problems.push({ column: trailing + 1, rule: 'trailing-space', message: 'the line ends with white space' });
  }
  if (line.length > MAX_COLUMNS) {
    const message = `the line has ${line.length} columns, ${MAX_COLUMNS} are allowed`;
    problems.push({ column: MAX_COLUMNS + 1, rule: 'line-length', message });
  }
  if (tab < 0 && !isInDocComment && indentation > 0 && indentation % 2 === 1) {
    problems.push({ column: indentation + 1, rule: 'indentation', message: 'indent by two spaces a level' });
  }
  return problems;
}
