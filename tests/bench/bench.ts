/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import { readOptions, refuse } from '../../host/cli/command-line';
import { COMPARISONS } from './comparisons';
import type { Plan } from './measure';
import type { PreviewPlan } from './preview/previewBench';
import { measurePreview, PREVIEW_MEASUREMENTS } from './preview/previewBench';
import { previewTable } from './preview/previewReport';
import { table } from './report';
import { measureSockets } from './socketBench';

const USAGE = `usage: npm run bench -- [options]

Sockets: how fast the host module (@ohos.net.socket on Node) is against bare Node sockets, and socketkit against the
host module; client and server in processes of their own. The ratio is ours divided by the reference, higher is better,
the aim is 0.90.

Preview: how fast the app in the browser is against a page written by hand that does the same in the same browser, and
against Vite's development server with a page as large. The ratio is ours divided by the reference, lower is better;
each has a limit of its own.

All are medians of rounds in which the two take turns; the spread is the interquartile range of the rounds' ratios.
Where the spread is large, something else is running on the machine, and the ratio says little. Whatever is measured,
the exit code is 0.

  --part NAME          sockets, preview or all (default all)
  --only TEXT          only what has the text in its name: --only tcp, --only "tls stream 16 KiB, socketkit"
  --rounds N           rounds of each (default 24 of sockets, 7 of the preview)
  --seconds S          about how long a round of sockets takes (default 0.15)
  --memory-seconds S   how long the preview's memory is watched (default 30)
  --profile FOLDER     leave a CPU profile of every process of the sockets there
  --json               {"results": [{name, unit, ours, reference, referenceName, ratio, spread}],
                       "preview": [{kind, name, unit, ours, reference, referenceName, ratio, spread, limit, isMet}]}
  --help               this text

What is measured:

${[...COMPARISONS, ...PREVIEW_MEASUREMENTS].map(({ name }) => `  ${name}`).join('\n')}`;

const PARTS = ['sockets', 'preview', 'all'];

const options = readOptions(USAGE, {
  part: { type: 'string', default: 'all' },
  only: { type: 'string', default: '' },
  rounds: { type: 'string' },
  seconds: { type: 'string', default: '0.15' },
  'memory-seconds': { type: 'string', default: '30' },
  profile: { type: 'string' },
  json: { type: 'boolean', default: false },
});
if (!PARTS.includes(options.part)) {
  refuse(USAGE, `--part may be ${PARTS.join(', ')}, not ${options.part}`);
}
const socketPlan: Plan = {
  rounds: count(options.rounds ?? '24'),
  seconds: duration('seconds', options.seconds),
};
const previewPlan: PreviewPlan = {
  rounds: count(options.rounds ?? '7'),
  memorySeconds: duration('memory-seconds', options['memory-seconds']),
};
const comparisons = options.part === 'preview' ? [] : COMPARISONS.filter(isWanted);
const measurements = options.part === 'sockets' ? [] : PREVIEW_MEASUREMENTS.filter(isWanted);
if (comparisons.length + measurements.length === 0) {
  refuse(USAGE, `--only: nothing has "${options.only}" in its name`);
}
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1); // With this process its participants end, whatever state they are in.
}

async function run(): Promise<void> {
  const results = comparisons.length === 0 ? [] : await measureSockets(comparisons, socketPlan, options.profile);
  if (results.length > 0 && !options.json) {
    console.log(table(results));
  }
  const preview = measurements.length === 0 ? [] : await measurePreview(measurements, previewPlan);
  if (options.json) {
    console.log(JSON.stringify({ results, preview }));
  } else if (preview.length > 0) {
    console.log(`${results.length > 0 ? '\n' : ''}${previewTable(preview)}`);
  }
}

function isWanted({ name }: { readonly name: string }): boolean {
  return name.toLowerCase().includes(options.only.toLowerCase());
}

function count(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : refuse(USAGE, `--rounds: a number from 1, not ${text}`);
}

function duration(option: string, text: string): number {
  const seconds = /^\d*\.?\d+$/.test(text) ? Number(text) : 0;
  return seconds > 0 ? seconds : refuse(USAGE, `--${option}: a number above 0, not ${text}`);
}
