/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Runs one TypeScript program of this project: `node host/run.mjs host/cli/tour.ts --json`.
 * The program sees its own arguments in `process.argv` from index 2 on, as if Node had started it.
 */

const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = process.argv[2];
if (program === undefined) {
  console.error('usage: node host/run.mjs PROGRAM.ts [arguments]');
  process.exit(2);
}
const { bundleForNode } = await import('./arkts/bundler.mjs').catch((error) => {
  if (error.code === 'ERR_MODULE_NOT_FOUND') {
    console.error(`A package is missing (${error.message.split('\n')[0]}). Run: npm ci`);
    process.exit(1);
  }
  throw error;
});

const entryFile = path.resolve(program);
const cache = path.join(projectRoot, 'node_modules', '.cache', 'socketkit');
const module = path.join(cache, `${path.basename(program, path.extname(program))}-${process.pid}.mjs`);
try {
  const source = await bundleForNode(projectRoot, entryFile);
  mkdirSync(cache, { recursive: true });
  writeFileSync(module, source);
} catch (error) {
  const failure = /** @type {import('esbuild').BuildFailure | Error} */ (error);
  const { formatMessages } = await import('esbuild');
  const messages = 'errors' in failure ? await formatMessages(failure.errors, { kind: 'error' }) : [failure.message];
  console.error(messages.join('\n').trimEnd());
  process.exit(1);
}
process.on('exit', () => rmSync(module, { force: true }));
process.setSourceMapsEnabled(true);
process.argv.splice(1, 2, entryFile);
await import(pathToFileURL(module).href);
