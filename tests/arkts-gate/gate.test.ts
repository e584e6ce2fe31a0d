/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { projectRoot } from '../../host/project';
import { expectedFindings, printedFindings } from './expected-findings';
import { runCommand } from './run-command';

const FIXTURES = path.join(projectRoot, 'tests', 'arkts-gate', 'fixtures');
const GATE = path.join(projectRoot, 'host', 'arkts', 'gate');

describe('npm run check:arkts', { concurrency: true }, () => {
  it('reports every wrong line of the fixtures at its place, and nothing else', async () => {
    const project = path.join(FIXTURES, 'wrong');
    const { exitCode, output } = await runCommand('check-arkts.ts', '--root', project);
    assert.deepEqual(printedFindings(output), expectedFindings(project));
    assert.equal(exitCode, 1);
  });

  it('says nothing about a project that is in order', async () => {
    const { exitCode, output } = await runCommand('check-arkts.ts', '--root', path.join(FIXTURES, 'clean'));
    assert.equal(output, '');
    assert.equal(exitCode, 0);
  });

  it('says in one line that a folder is no OpenHarmony project', async () => {
    const { exitCode, output } = await runCommand('check-arkts.ts', '--root', path.join(FIXTURES, 'nowhere'));
    assert.equal(output, 'build-profile.json5:1:1 error [missing-file] is missing\n');
    assert.equal(exitCode, 1);
  });
});

describe('the fixtures', () => {
  it('hold a wrong line for every rule of the gate itself', () => {
    const expected = new Set(expectedFindings(path.join(FIXTURES, 'wrong')).map((line) => ruleOf(line)));
    assert.deepEqual(
      ownRules().filter((rule) => !expected.has(rule)),
      [],
    );
  });
});

function ruleOf(line: string): string | undefined {
  return /\[(.+)\]$/.exec(line)?.[1];
}

/** The names that the rules' sources pass to `report`. */
function ownRules(): string[] {
  const sources = readdirSync(GATE, { recursive: true, encoding: 'utf8' }).filter((file) => /-rules.*\.ts$/.test(file));
  const rules = sources.flatMap((file) =>
    [...readFileSync(path.join(GATE, file), 'utf8').matchAll(/report\([^,]+,\s*'([a-z-]+)'/g)].map(([, rule]) => rule),
  );
  assert.ok(rules.length >= 20, 'the rules are no longer found in the sources');
  return [...new Set(rules.filter((rule) => rule !== undefined))];
}
