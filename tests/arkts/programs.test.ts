/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { projectRoot } from '../../host/project';
import { loadPrograms } from './runner/loadPrograms';
import { orphanedTrees, readPrograms } from './runner/Program';

/**
 * Programs with the trees that they have to show. For a person who looks at what is written then:
 *
 *     node host/run.mjs tests/arkts/programs.test.ts --write [GROUP/NAME]
 *
 * `--write` writes the expected trees; a name runs only the programs that begin with it.
 */
const PROGRAMS = path.join(projectRoot, 'tests', 'arkts', 'programs');
const isWriting = process.argv.includes('--write');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '';

const all = readPrograms(PROGRAMS);
const programs = all.filter(({ name }) => name.startsWith(wanted));
const { runProgram, unusedRows } = await loadPrograms(programs);

describe('programs', () => {
  for (const program of programs) {
    const { name, expectedFile } = program;
    it(`${name} shows its tree`, async () => {
      const shown = await runProgram(program);
      if (isWriting) {
        writeFileSync(expectedFile, shown);
      }
      assert.ok(existsSync(expectedFile), `${expectedFile} is missing; write it with --write and look at it`);
      assert.equal(shown, readFileSync(expectedFile, 'utf8'));
    });
  }

  it('use every component, attribute and option of the tables', { skip: wanted !== '' }, () => {
    assert.deepEqual(unusedRows(), []);
  });

  it('have no expected tree too many', () => {
    assert.deepEqual(orphanedTrees(PROGRAMS, all), []);
  });
});
