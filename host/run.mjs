/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Runs one TypeScript program of this project: `node host/run.mjs host/cli/tour.ts --json`.
 * The program sees its own arguments in `process.argv` from index 2 on, as if Node had started it.
 */

const PARENT_CHECK_INTERVAL_MS = 250;
/** Whose child a process becomes when its parent ends. */
const INIT = 1;

const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = process.argv[2];
if (program === undefined) {
  console.error('usage: node host/run.mjs PROGRAM.ts [arguments]');
  process.exit(2);
}
endWithReader(process.stdout);
endWithReader(process.stderr);
endWithNpm();
const { bundleForNode } = await import('./arkts/bundler.mjs').catch((/** @type {unknown} */ error) => {
  if (error instanceof Error && codeOf(error) === 'ERR_MODULE_NOT_FOUND') {
    console.error(`A package is missing (${error.message.replace(/\n.*/s, '')}). Run: npm ci`);
    process.exit(1);
  }
  throw error;
});

const entryFile = path.resolve(program);
const cache = path.join(projectRoot, 'node_modules', '.cache', 'socketkit');
const module = path.join(cache, moduleName(path.basename(program, path.extname(program))));
try {
  const source = await bundleForNode(projectRoot, entryFile);
  mkdirSync(cache, { recursive: true });
  removeModulesOfEndedProcesses();
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

/**
 * Ends the process quietly when nobody reads its output any more, as in `npm run tour | head -3`: that is the reader's
 * decision and no failure, so the exit code stays what it is so far.
 *
 * @param {NodeJS.WriteStream} output
 */
function endWithReader(output) {
  output.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') {
      throw error;
    }
    process.exit();
  });
}

/**
 * Ends the process like a signal when the shell that npm runs it in has gone: npm gives a signal on to that shell alone,
 * which ends of it and leaves the program running.
 */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') {
    return; // Windows does not tell a process that its parent has gone, and has no such signals.
  }
  const parent = process.ppid;
  const wasLate = parent === INIT && !isNpm(INIT);
  const watch = setInterval(() => {
    if (wasLate || process.ppid !== parent) {
      clearInterval(watch);
      process.kill(process.pid, 'SIGTERM');
    }
  }, PARENT_CHECK_INTERVAL_MS);
  watch.unref();
}

/**
 * Whether a process is npm, as in a container that runs nothing else. Without /proc it is none.
 *
 * @param {number} pid
 */
function isNpm(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('npm');
  } catch {
    return false;
  }
}

/**
 * A name that no other process will ever have, not even one with the same id: what has been left behind can be removed
 * at any time.
 *
 * @param {string} name
 */
function moduleName(name) {
  return `${name}-${randomUUID()}-${process.pid}.mjs`;
}

/** A process that was killed has not removed its module. */
function removeModulesOfEndedProcesses() {
  for (const file of readdirSync(cache)) {
    const pid = /-(\d+)\.mjs$/.exec(file)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(path.join(cache, file), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM is a process of somebody else.
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * The code of a system error or of one of Node's, otherwise undefined.
 *
 * @param {unknown} error
 * @returns {unknown}
 */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
