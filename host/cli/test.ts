/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../project';
import { readOptions, refuse } from './command-line';

const USAGE = `usage: npm test [-- options]

First \`npm run check\`, then every suite: the on-device suites on this host, and tests/**/*.test.ts.
The last line counts them: "N passed, N failed".

  --only TEXT   only the suites whose path contains the text, and no check
  --verbose     also what passed
  --help        this text`;

/** At least two: a suite that waits for the network leaves its core to another. */
const CONCURRENCY = Math.max(2, availableParallelism());

/** No suite takes nearly as long; one that does hangs. */
const SUITE_TIMEOUT_MS = 4 * 60_000;

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface SuiteRun extends Counts {
  suite: string;
  output: string;
  seconds: number;
}

interface ProcessEnd {
  code: number | null;
  output: string;
  seconds: number;
}

const options = readOptions(USAGE, {
  only: { type: 'string' },
  verbose: { type: 'boolean', default: false },
});
const DEVICE_SUITES = 'tests/device/run.ts';

/** The longest go first: one that begins last runs on alone. */
const LONG_SUITES: readonly string[] = [
  'tests/bench/preview/preview.test.ts',
  'tests/arkts-gate/gate.test.ts',
  'tests/browser/layout.test.ts',
  'tests/peers/demo-certificates.test.ts',
];

const programs = [...new Set([...LONG_SUITES, DEVICE_SUITES, ...testFiles()])].filter(
  (file) => options.only === undefined || file.includes(options.only),
);
if (programs.length === 0) {
  refuse(USAGE, `--only ${options.only ?? ''}: no suite has that in its path`);
}
let failedChecks = 0;
if (options.only === undefined) {
  // By itself: its tools use every core.
  const check = await run('host/cli/check.ts', []);
  failedChecks = check.code === 0 ? 0 : 1;
  report(`check ${check.code === 0 ? 'ok' : 'FAILED'} (${check.seconds.toFixed(1)} s)`, check.output);
}
const runs = await inParallel(programs, runSuite);
const total = runs.reduce<Counts>(
  (sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }),
  { passed: 0, failed: failedChecks, skipped: 0 },
);
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function testFiles(): string[] {
  return readdirSync(path.join(projectRoot, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.split(path.sep).includes('fixtures'))
    .map((file) => `tests/${file.split(path.sep).join('/')}`)
    .sort();
}

async function runSuite(program: string): Promise<SuiteRun> {
  const end = await run(program, program === DEVICE_SUITES && options.verbose ? ['--verbose'] : []);
  const counts = program === DEVICE_SUITES ? deviceCounts(end) : nodeTestCounts(end);
  const isOk = end.code === 0 && counts.failed === 0 && counts.passed > 0;
  const failed = isOk ? 0 : Math.max(1, counts.failed);
  const verdict = isOk ? 'ok' : `FAILED, exit code ${end.code ?? 'none: ended after the time limit'}`;
  const skips = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  const line = `${program} ${verdict}: ${counts.passed} passed, ${failed} failed${skips} (${end.seconds.toFixed(1)} s)`;
  report(line, isOk && !options.verbose && counts.skipped === 0 ? '' : end.output);
  return { suite: program, output: end.output, seconds: end.seconds, ...counts, failed };
}

/** The plain last line of the device suites. */
function deviceCounts(end: ProcessEnd): Counts {
  const counts = /(\d+) passed, (\d+) failed\s*$/.exec(end.output);
  return { passed: Number(counts?.[1] ?? 0), failed: Number(counts?.[2] ?? 0), skipped: 0 };
}

/** The summary of node:test. A test that was cancelled did not pass. */
function nodeTestCounts(end: ProcessEnd): Counts {
  const count = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(end.output)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

function run(program: string, args: readonly string[]): Promise<ProcessEnd> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--test-reporter=tap', path.join(projectRoot, 'host', 'run.mjs'), path.join(projectRoot, program), ...args],
      { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const limit = setTimeout(() => child.kill('SIGKILL'), SUITE_TIMEOUT_MS);
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code, output, seconds: (performance.now() - startedAt) / 1000 });
    });
  });
}

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      results.push(await work(item));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return results;
}

function report(line: string, output: string): void {
  console.log(line);
  if (output.trim() !== '') {
    console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  }
}
