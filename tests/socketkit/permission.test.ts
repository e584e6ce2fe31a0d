/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { runProgram } from '../support/program';

test('without ohos.permission.INTERNET every class says PERMISSION, with the line to add to module.json5', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'without-permission-'));
  try {
    const moduleJson = path.join(folder, 'module.json5');
    writeFileSync(moduleJson, '{ module: {} }');
    const result = await runProgram('tests/socketkit/programs/without-permission.ts', [], {
      OHOS_MODULE_JSON: moduleJson,
    });
    const answers = JSON.parse(result.stdout) as Record<string, { code: string; advice: string }>;
    assert.equal(Object.keys(answers).length, 5, result.stderr);
    for (const [call, answer] of Object.entries(answers)) {
      assert.equal(answer.code, 'PERMISSION', call);
      assert.match(answer.advice, /module\.json5/, call);
      assert.match(answer.advice, /ohos\.permission\.INTERNET/, call);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
