/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { CompileError } from '../../../host/arkts/compile/CompileError';
import type { Finding } from '../../../host/arkts/compile/CompileError';
import { projectRoot } from '../../../host/project';
import { expectedFindings } from '../../arkts-gate/expected-findings';
import { compile } from './compile';

const WRONG = path.join(projectRoot, 'tests', 'arkts', 'wrong');
const COMPILER = path.join(projectRoot, 'host', 'arkts', 'compile');

describe('the compiler', () => {
  const expected = expectedFindings(WRONG);

  for (const file of readdirSync(WRONG)) {
    it(`reports every wrong line of ${file} at its place, and nothing else`, () => {
      const found = findingsIn(readFileSync(path.join(WRONG, file), 'utf8'), file);
      assert.deepEqual(
        found.map(({ line, column, rule }) => `${file}:${line}:${column} [${rule}]`).sort(),
        expected.filter((line) => line.startsWith(`${file}:`)),
      );
    });
  }

  it('has a wrong program for each of its rules', () => {
    const shown = new Set(expected.map((line) => /\[(.+)\]$/.exec(line)?.[1]));
    assert.deepEqual(
      ownRules().filter((rule) => !shown.has(rule)),
      [],
    );
  });

  it('names what a decorator of the old state management became', () => {
    const messages = findingsIn(readFileSync(path.join(WRONG, 'decorators.ets'), 'utf8'), 'decorators.ets').map(
      ({ message }) => message,
    );
    assert.ok(messages.includes('@State is of the old state management: use @Local'));
    assert.ok(messages.includes('@Prop is of the old state management: use @Param'));
  });

  it('shows the line and says the place in the message of the error', () => {
    const text = 'class A {\n  @Trace n: number = 1;\n}\n';
    const [finding] = findingsIn(text, 'a/A.ets');
    assert.equal(finding?.lineText, '  @Trace n: number = 1;');
    assert.throws(() => compile(text, 'a/A.ets'), { message: /^a\/A\.ets:2:3 @Trace is for members/ });
  });
});

function findingsIn(text: string, file: string): readonly Finding[] {
  try {
    compile(text, file);
    return [];
  } catch (error) {
    assert.ok(error instanceof CompileError, String(error));
    return error.findings;
  }
}

/** The names that the compiler's sources report. */
function ownRules(): string[] {
  const sources = readdirSync(COMPILER).map((file) => readFileSync(path.join(COMPILER, file), 'utf8'));
  const rules = sources.flatMap((text) =>
    [...text.matchAll(/\.(?:report|refuse)\([^;]+?,\s*'([a-z-]+)',/g)].map(([, rule = '']) => rule),
  );
  assert.ok(rules.length >= 25, 'the rules are no longer found in the sources');
  return [...new Set(rules)];
}
