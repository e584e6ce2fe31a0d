/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { projectRoot } from '../../../host/project';
import { AppFolder } from './AppFolder';

const run = promisify(execFile);
const BUNDLER = pathToFileURL(path.join(projectRoot, 'host', 'arkts', 'bundler.mjs')).href;

/** Bundles a program in a process of its own, and says whether that needed the ArkTS parser. */
async function loadsParser(program: string): Promise<boolean> {
  const script = `
    import { createRequire } from 'node:module';
    import { bundleForNode } from ${JSON.stringify(BUNDLER)};
    await bundleForNode(${JSON.stringify(projectRoot)}, ${JSON.stringify(program)});
    const loaded = Object.keys(createRequire(${JSON.stringify(BUNDLER)}).cache);
    console.log(loaded.some((file) => file.includes('ohos-typescript')));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return stdout.trim() === 'true';
}

test('an .ets file is compiled once, and again when it has changed', async () => {
  const app = new AppFolder();
  try {
    app.write('A.ets', 'export const a = Color.Red;\n');
    const program = app.write('main.ts', "import { a } from './A.ets'; console.log(a);");
    assert.equal(await loadsParser(program), true);
    assert.equal(await loadsParser(program), false);
    app.write('A.ets', 'export const a = Color.Blue;\n');
    assert.equal(await loadsParser(program), true);
    assert.equal(await loadsParser(program), false);
  } finally {
    app.remove();
  }
});

test('a program without .ets files does not load the ArkTS parser', async () => {
  const app = new AppFolder();
  try {
    assert.equal(await loadsParser(app.write('main.ts', 'console.log(1);')), false);
  } finally {
    app.remove();
  }
});
