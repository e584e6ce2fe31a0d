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

async function codesWith(moduleJson: string): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'permission-'));
  try {
    const file = path.join(folder, 'module.json5');
    writeFileSync(file, moduleJson);
    const result = await runProgram('tests/host/programs/permission.ts', [], { OHOS_MODULE_JSON: file });
    assert.equal(result.code, 0, result.stderr);
    return JSON.parse(result.stdout) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('without ohos.permission.INTERNET in module.json5 every call is 201, but for queries, and a wrong argument still 401', async () => {
  const codes = await codesWith('{ module: { requestPermissions: [] } }');
  const others = Object.entries(codes).filter(([, code]) => code !== 201);
  assert.deepEqual(others, [
    ['wrong argument', 401],
    ['tcp.getLocalAddress', 2301009],
    ['tcp.getSocketFd', 'resolved'],
    ['tls.getProtocol', 2303600],
  ]);
  assert.equal(Object.keys(codes).length, 18);
});

test('with the permission nothing is 201', async () => {
  const codes = await codesWith('{ module: { requestPermissions: [{ name: "ohos.permission.INTERNET" }] } }');
  assert.equal(Object.values(codes).includes(201), false);
  assert.equal(codes['tcp.bind'], 'resolved');
});
