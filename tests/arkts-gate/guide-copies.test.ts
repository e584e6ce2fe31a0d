/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { checkGuideCopies, renewGuideCopies } from '../../host/cli/check/guide-copies';
import { projectRoot } from '../../host/project';

const SOURCES = 'entry/src/main/ets/guide';
const COPIES = 'entry/src/main/resources/rawfile/guide';

describe('the copies of the guide that the app is packed with', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'guide-copies-'));
  const source = path.join(root, SOURCES, 'UdpGuide.ets');
  const copy = path.join(root, COPIES, 'UdpGuide.ets');

  beforeEach(() => {
    rmSync(path.join(root, 'entry'), { recursive: true, force: true });
    for (const folder of [SOURCES, COPIES]) {
      cpSync(path.join(projectRoot, SOURCES), path.join(root, folder), { recursive: true });
    }
  });

  after(() => rmSync(root, { recursive: true }));

  it('are right where they are what the sources are', () => {
    assert.deepEqual(checkGuideCopies(root), []);
    assert.deepEqual(renewGuideCopies(root), []);
  });

  it('are found wrong at the first line that differs, and mended', () => {
    const lines = readFileSync(source, 'utf8').split('\n');
    lines[6] = '// changed';
    writeFileSync(source, lines.join('\n'));
    const [finding] = checkGuideCopies(root);
    assert.equal(`${finding?.file}:${finding?.line} ${finding?.rule}`, `${COPIES}/UdpGuide.ets:7 guide-copy`);
    assert.match(finding?.message ?? '', /run: npm run format$/);
    assert.deepEqual(renewGuideCopies(root), [`${COPIES}/UdpGuide.ets`]);
    assert.equal(readFileSync(copy, 'utf8'), lines.join('\n'));
    assert.deepEqual(checkGuideCopies(root), []);
  });

  it('are found wrong where a line was added at the end', () => {
    writeFileSync(source, `${readFileSync(source, 'utf8')}// more\n`);
    const [finding] = checkGuideCopies(root);
    assert.equal(finding?.line, readFileSync(copy, 'utf8').split('\n').length);
  });

  it('are found where one is missing or has no source, and mended', () => {
    rmSync(copy);
    writeFileSync(path.join(root, COPIES, 'Old.ets'), '');
    assert.deepEqual(
      checkGuideCopies(root)
        .map(({ file }) => path.basename(file))
        .sort(),
      ['Old.ets', 'UdpGuide.ets'],
    );
    renewGuideCopies(root);
    assert.deepEqual(checkGuideCopies(root), []);
    assert.equal(readFileSync(copy, 'utf8'), readFileSync(source, 'utf8'));
  });
});
