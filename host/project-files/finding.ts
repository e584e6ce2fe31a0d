/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Something that a device build refuses or warns about, or that goes wrong on the device without a word. */
export interface Finding {
  /** Relative to the checked folder, with forward slashes on every system. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  /** Stable name of the rule: `ts2322`, `arkts-no-any-unknown`, `param-assigned`. */
  rule: string;
  message: string;
}

/** A place in a text, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One line: `file:line:column error [rule] text`. */
export function formatFinding(finding: Finding): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return `${place} error [${finding.rule}] ${finding.message.replace(/\s+/g, ' ').trim()}`;
}

/** The finding that `formatFinding` wrote into one line; undefined for any other line. */
export function parseFinding(text: string): Finding | undefined {
  const [, file, line, column, rule, message] = /^(.+?):(\d+):(\d+) error \[([^\]]+)\] (.*)$/.exec(text) ?? [];
  return file === undefined || rule === undefined || message === undefined
    ? undefined
    : { file, line: Number(line), column: Number(column), rule, message };
}

/** By file, line and column; of the findings that say the same at the same place, the first one. */
export function mergeFindings(...lists: readonly (readonly Finding[])[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of lists.flat()) {
    const key = `${finding.file}:${finding.line}:${finding.column}:${finding.rule}`;
    if (!kept.has(key)) {
      kept.set(key, finding);
    }
  }
  return [...kept.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
