/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProgramResult } from '../support/program';
import { runProgram } from '../support/program';
import type { Result } from './measure';

function bench(...args: string[]): Promise<ProgramResult> {
  return runProgram('tests/bench/bench.ts', args);
}

const NODE_MODULES = {
  'TCP echo 64 B': 'node:net',
  'TCP stream 64 KiB': 'node:net',
  'TCP stream 64 KiB, large reads': 'node:net',
  'UDP 1 KiB': 'node:dgram',
  'TLS stream 16 KiB': 'node:tls',
};

/** As short as a round gets: what is tested is that all of it runs, not how fast. */
const BRIEF = ['--part', 'sockets', '--rounds', '1', '--seconds', '0.01'];

describe('npm run bench', () => {
  it('measures every scenario with the host module against Node and socketkit against the host module', async () => {
    const { code, stdout, stderr } = await bench('--json', ...BRIEF);
    assert.equal(code, 0, stderr);
    const { results } = JSON.parse(stdout) as { results: Result[] };
    assert.deepEqual(
      results.map(({ name, referenceName }) => [name, referenceName]),
      Object.entries(NODE_MODULES).flatMap(([scenario, nodeModule]) => [
        [`${scenario}, host module`, nodeModule],
        [`${scenario}, socketkit`, 'host module'],
      ]),
    );
    for (const { name, unit, ours, reference, ratio, spread } of results) {
      assert.match(unit, /^(round trips|MB|datagrams)\/s$/, name);
      assert.ok(
        [ours, reference, ratio].every((figure) => Number.isFinite(figure) && figure > 0),
        name,
      );
      assert.equal(ratio, ours / reference, name); // There is but one round.
      assert.equal(spread, 0, name);
    }
  });

  it('prints a line for each of the comparisons that were asked for', async () => {
    const { code, stdout, stderr } = await bench('--only', 'udp 1 kib, HOST', ...BRIEF);
    assert.equal(code, 0, stderr);
    const [headings, line, ...more] = stdout.trimEnd().split('\n');
    assert.match(headings ?? '', /ours +reference +against +ratio +spread/);
    assert.match(line ?? '', /^UDP 1 KiB, host module +[\d,]+ +[\d,]+ +datagrams\/s +node:dgram +\d+\.\d\d +0\.00/);
    assert.deepEqual(more, []);
  });

  it('refuses wrong options with exit code 2 and the usage', async () => {
    for (const args of [
      ['--rounds', '0'],
      ['--seconds', '-1'],
      ['--only', 'carrier pigeon'],
      ['--part', 'all of it'],
      ['--bad'],
    ]) {
      const { code, stderr } = await bench(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /usage: npm run bench/);
    }
  });
});
