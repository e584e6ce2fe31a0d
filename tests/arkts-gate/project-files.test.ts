/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { projectRoot } from '../../host/project';
import { formatFinding } from '../../host/project-files/finding';
import { checkProjectFiles } from '../../host/project-files/index';
import { expectedFindings, printedFindings } from './expected-findings';

const FIXTURES = path.join(projectRoot, 'tests', 'arkts-gate', 'fixtures');

/** What is absent has no line to carry a comment. */
const WITHOUT_COMMENT = 'common/hvigorfile.ts:1:1 [missing-file]';

describe('the check of the project files', () => {
  it('reports every wrong value of the fixture at its place, and nothing else', () => {
    const project = path.join(FIXTURES, 'misconfigured');
    const printed = checkProjectFiles(project).map((finding) => formatFinding(finding));
    assert.deepEqual(printedFindings(printed.join('\n')), [...expectedFindings(project), WITHOUT_COMMENT].sort());
  });

  it('says nothing about a project that is in order', () => {
    assert.deepEqual(checkProjectFiles(path.join(FIXTURES, 'clean')), []);
  });

  it('says which file a folder lacks to be a project', () => {
    const [finding, ...others] = checkProjectFiles(path.join(FIXTURES, 'nowhere'));
    assert.equal(finding && formatFinding(finding), 'build-profile.json5:1:1 error [missing-file] is missing');
    assert.deepEqual(others, []);
  });
});
