/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the files of a fixture project say about themselves: below a wrong line stands `// wrong: TEXT [rule]`, and the
 * finding is expected where TEXT begins in that line. Several such comments may follow each other.
 */
const MARKER = /^\s*\/\/ wrong: (.+) \[([\w-]+)\]$/;

/** `file:line:column [rule]` of every finding that the project's files announce, sorted. */
export function expectedFindings(projectFolder: string): string[] {
  const expected: string[] = [];
  for (const entry of readdirSync(projectFolder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const absolute = path.join(entry.parentPath, entry.name);
      const file = path.relative(projectFolder, absolute).split(path.sep).join('/');
      expected.push(...expectedIn(file, readFileSync(absolute, 'utf8')));
    }
  }
  return expected.sort();
}

/** The same form of what a check printed: its lines without the message. */
export function printedFindings(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, place, rule] = /^(\S+:\d+:\d+) error \[([\w-]+)\] \S/.exec(line) ?? [];
      if (place === undefined || rule === undefined) {
        throw new Error(`not of the form of a finding: ${line}`);
      }
      return `${place} [${rule}]`;
    })
    .sort();
}

function expectedIn(file: string, source: string): string[] {
  const expected: string[] = [];
  let wrongLine = { number: 0, text: '' };
  for (const [index, text] of source.split('\n').entries()) {
    const [, wrongText, rule] = MARKER.exec(text) ?? [];
    if (wrongText === undefined || rule === undefined) {
      wrongLine = { number: index + 1, text };
      continue;
    }
    const column = wrongLine.text.indexOf(wrongText);
    if (column < 0) {
      throw new Error(`${file}:${wrongLine.number} does not contain ${wrongText}`);
    }
    expected.push(`${file}:${wrongLine.number}:${column + 1} [${rule}]`);
  }
  return expected;
}
