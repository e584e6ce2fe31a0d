/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { projectRoot } from '../../host/project';

const CACHE = path.join(projectRoot, 'node_modules', '.cache', 'socketkit');

type Endless = ChildProcessByStdio<null, Readable, Readable>;

/** host/run.mjs with a program that prints for ever, when the program runs. */
async function startEndless(): Promise<Endless> {
  const program = path.join(projectRoot, 'tests', 'host', 'programs', 'endless-output.ts');
  const child = spawn(process.execPath, [path.join(projectRoot, 'host', 'run.mjs'), program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: Endless): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

function modulesOf(pid: number | undefined): string[] {
  return readdirSync(CACHE).filter((file) => file.endsWith(`-${String(pid)}.mjs`));
}

test('a program ends quietly when nobody reads its output any more', async () => {
  const child = await startEndless();
  const exit = once(child, 'exit');
  child.stdout.destroy();
  assert.equal(await text(child.stderr), '');
  assert.deepEqual(await exit, [0, null]);
  assert.deepEqual(modulesOf(child.pid), []);
});

test('what a killed program leaves in the cache is removed by the next one, what a running one uses is not', async () => {
  const killed = await startEndless();
  const running = await startEndless();
  assert.equal(modulesOf(killed.pid).length, 1);
  await kill(killed);
  const next = await startEndless();
  assert.deepEqual(modulesOf(killed.pid), []);
  assert.equal(modulesOf(running.pid).length, 1);
  await Promise.all([kill(running), kill(next)]);
});

test('a program that npm runs ends with the shell between them', { skip: process.platform === 'win32' }, async () => {
  const program = path.join(projectRoot, 'tests', 'host', 'programs', 'endless-output.ts');
  const command = `"${process.execPath}" "${path.join(projectRoot, 'host', 'run.mjs')}" "${program}"; exit 0`;
  const shell = spawn('/bin/sh', ['-c', command], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(shell.stdout, 'data');
  shell.stdout.resume();
  shell.kill('SIGTERM');
  await once(shell.stdout, 'end'); // Nobody has the other end any more.
});
