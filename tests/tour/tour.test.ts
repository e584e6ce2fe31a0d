/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { before, test } from 'node:test';
import type { FlowResult } from '../../host/cli/tour/flow';
import type { ProgramResult } from '../support/program';
import { runProgram } from '../support/program';
import type { GuideRow } from './guide-rows';
import { GUIDE_ROWS } from './guide-rows';

const TOUR = 'host/cli/tour.ts';

let run: ProgramResult;
let flows: FlowResult[];

before(async () => {
  run = await runProgram(TOUR, ['--json']);
  flows = (JSON.parse(run.stdout) as { flows: FlowResult[] }).flows;
});

function stepsOf(name: string): FlowResult['steps'] {
  return flows.find((flow) => flow.name === name)?.steps ?? [];
}

test('every flow succeeds, and so does the command', () => {
  const failed = flows.flatMap((flow) =>
    flow.steps.filter((step) => !step.ok).map((step) => `${flow.name}: ${step.call}`),
  );
  assert.deepEqual(failed, []);
  assert.ok(flows.every((flow) => flow.ok));
  assert.equal(run.code, 0);
});

test('the five flows of the guide come first, natively, and then through socketkit', () => {
  const native = ['TCP client', 'TCP server', 'UDP', 'TLS two-way', 'TLS one-way'];
  assert.deepEqual(
    flows.map((flow) => flow.name),
    [...native, ...native.map((name) => `${name}, socketkit`)],
  );
});

test('every row of the two tables of the guide and every option of its code is a step', () => {
  const missing = GUIDE_ROWS.flatMap((row) => {
    const calls = new Set(stepsOf(row.flow).map((step) => step.call));
    return row.calls.filter((call) => !calls.has(call)).map((call) => `${row.flow}, ${row.row}: ${call}`);
  });
  assert.deepEqual(missing, []);
});

/** How many different rows there are of a source, in one flow or in all. */
function count(source: GuideRow['source'], flow?: string): number {
  const found = GUIDE_ROWS.filter((row) => row.source === source && (flow === undefined || row.flow === flow));
  return new Set(found.map((row) => row.row)).size;
}

test('no row of the guide is left out: its first table has 21, its second 19, and each flow takes what applies', () => {
  assert.equal(count('TCP/UDP table'), 21);
  assert.equal(count('TLS table'), 19);
  assert.equal(count('TCP/UDP table', 'TCP client'), 16); // Not the 2 other constructors, listen, on and off listening.
  assert.equal(count('TCP/UDP table', 'TCP server'), 15); // Nor bind and connect; but listen.
  assert.equal(count('TCP/UDP table', 'UDP'), 14); // Not listen, connect, getRemoteAddress, on and off connect.
  assert.equal(count('TLS table', 'TLS two-way'), 19);
  assert.equal(count('TLS table', 'TLS one-way'), 19);
});

test('an option of a connect is told after it, with what shows it', () => {
  for (const flow of flows) {
    const connect = flow.steps.findIndex((step) => /\.connect\(/.test(step.call));
    const early = flow.steps.slice(0, connect).filter((step) => step.call.startsWith('option '));
    assert.deepEqual(early, [], flow.name);
  }
  const detailOf = (option: string): string =>
    stepsOf('TLS two-way').find((step) => step.call === `option ${option}`)?.detail ?? '';
  assert.equal(detailOf('secureOptions.cipherSuite'), 'AES256-SHA256, says getCipherSuite');
  assert.match(detailOf('secureOptions.signatureAlgorithms'), /shared with the server: \[".+"\]$/);
  assert.match(detailOf('secureOptions.protocols'), /says TLSv1\.2$/);
  assert.match(detailOf('secureOptions.cert'), /^CN=.+, says getCertificate$/);
  assert.match(detailOf('secureOptions.ca'), /^CN=.+ signed what getRemoteCertificate gives/);
});

test('every flow sends Chinese text and gets it back', () => {
  for (const flow of flows) {
    assert.ok(
      flow.steps.some((step) => step.detail === '21 bytes: 你好，服务器！'),
      flow.name,
    );
  }
});

test('every native flow compares 1 MiB by its SHA-256', () => {
  for (const name of ['TCP client', 'TCP server', 'UDP', 'TLS two-way', 'TLS one-way']) {
    assert.ok(
      stepsOf(name).some((step) => /1048576 bytes, SHA-256 [0-9a-f]{16}… on both sides/.test(step.detail)),
      name,
    );
  }
});

test('where the guide errs the tour says what it does instead', () => {
  const corrected = flows.flatMap((flow) => flow.steps).filter((step) => step.detail.startsWith('corrected: '));
  assert.deepEqual([...new Set(corrected.map((step) => step.call))].sort(), [
    'option secureOptions.password',
    "server.on('connect')",
    'tls.bind(address, callback)',
    'tls.close(callback)',
  ]);
});

test('a step that fails is told with advice, ends its flow and makes the exit code 1', async () => {
  const closed = net.createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const result = await runProgram(TOUR, ['--json', '--only', 'TCP client', '--tcp', `127.0.0.1:${port}`]);
  const failing = (JSON.parse(result.stdout) as { flows: FlowResult[] }).flows;
  assert.equal(result.code, 1);
  assert.deepEqual(
    failing.map((flow) => flow.ok),
    [false, false],
  );
  const last = failing.map((flow) => flow.steps.at(-1));
  assert.match(last[0]?.detail ?? '', /native code 2301115/);
  assert.match(last[1]?.detail ?? '', /ECONNREFUSED: .*See that the server runs/);
});

test('the text shows each step with what was called, its time and what came back', async () => {
  const { stdout } = await runProgram(TOUR, ['--only', 'UDP']);
  assert.match(stdout, /✓ udp\.bind\(address, callback\) +[\d.]+ ms {2}ok/);
  assert.match(stdout, /2 flows, \d+ steps, all ok/);
});

test('a malformed option is refused with what is wrong', async () => {
  const result = await runProgram(TOUR, ['--tcp', '127.0.0.1']);
  assert.equal(result.code, 2);
  assert.match(result.stderr, /^--tcp: The port is missing: write host:port/);
  const wrong = await runProgram(TOUR, ['--tcp', 'foo']);
  assert.equal(wrong.code, 2);
  assert.doesNotMatch(wrong.stderr.split('\n')[0] ?? '', /parse|BAD_ENDPOINT/);
});
