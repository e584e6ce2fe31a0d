/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import process from 'node:process';
import { readOptions, refuse } from '../../host/cli/command-line';
import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';
import type { Comparison } from './comparisons';
import { COMPARISONS, implementationsOf } from './comparisons';
import type { TlsMaterial } from './contestant';
import { Contestant } from './contestant';
import type { Plan, Result } from './measure';
import { measure } from './measure';
import { table } from './report';
import { SCENARIO_NAMES } from './scenarios';

const USAGE = `usage: npm run bench -- [options]

How fast the host module (@ohos.net.socket on Node) is against bare Node sockets, and socketkit against the host
module: medians of rounds in which they take turns, client and server in processes of their own. The ratio is ours
divided by the reference, higher is better, the aim is 0.90; the spread is the interquartile range of the rounds' ratios.
Where the spread is large, something else is running on the machine, and the ratio says little.

  --only TEXT       only what has the text in its name: --only tcp, --only "tls stream 16 KiB, socketkit"
  --rounds N        rounds of each (default 24)
  --seconds S       about how long a round takes (default 0.15)
  --profile FOLDER  leave a CPU profile of every process there
  --json            {"results": [{name, unit, ours, reference, referenceName, ratio, spread}]}
  --help            this text

What is measured:

${COMPARISONS.map(({ name }) => `  ${name}`).join('\n')}`;

const options = readOptions(USAGE, {
  only: { type: 'string', default: '' },
  rounds: { type: 'string', default: '24' },
  seconds: { type: 'string', default: '0.15' },
  profile: { type: 'string' },
  json: { type: 'boolean', default: false },
});
const plan: Plan = { rounds: count(options.rounds), seconds: duration(options.seconds) };
const comparisons = chosen(options.only);
try {
  const results = await run(comparisons);
  console.log(options.json ? JSON.stringify({ results }) : table(results));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1); // With this process its participants end, whatever state they are in.
}

async function run(wanted: readonly Comparison[]): Promise<Result[]> {
  const tls = await tlsMaterial();
  const contestants = await Promise.all(implementationsOf(wanted).map((one) => Contestant.start(one, options.profile)));
  const results: Result[] = [];
  for (const scenario of SCENARIO_NAMES) {
    const its = wanted.filter((comparison) => comparison.scenario === scenario);
    if (its.length > 0) {
      results.push(...(await measure(scenario, its, contestants, tls, plan)));
    }
  }
  await Promise.all(contestants.map((one) => one.stop()));
  return results;
}

/** Made for this run and kept in memory. */
async function tlsMaterial(): Promise<TlsMaterial> {
  const authority = await createAuthority();
  return { authority: authority.certificate, identity: await issueServerCertificate(authority) };
}

function chosen(text: string): readonly Comparison[] {
  const wanted = COMPARISONS.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  return wanted.length > 0 ? wanted : refuse(USAGE, `--only: nothing has "${text}" in its name`);
}

function count(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : refuse(USAGE, `--rounds: a number from 1, not ${text}`);
}

function duration(text: string): number {
  const seconds = /^\d*\.?\d+$/.test(text) ? Number(text) : 0;
  return seconds > 0 ? seconds : refuse(USAGE, `--seconds: a number above 0, not ${text}`);
}
