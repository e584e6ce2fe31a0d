/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SuiteResults } from '../../host/hypium/runner';
import { runProgram } from '../support/program';

let results: SuiteResults;

before(async () => {
  const { stdout, stderr } = await runProgram('tests/host/programs/hypium-fixture.ts');
  assert.notEqual(stdout, '', stderr);
  results = JSON.parse(stdout) as SuiteResults;
});

function reasonOf(test: string): string | undefined {
  return results.failures.find((failure) => failure.test === test)?.reason;
}

test('a test whose assertions hold passes', () => {
  assert.equal(results.passed, 2); // The one that leaks passes, its suite does not.
});

test('a failing assertion fails its test, with the line of the suite', () => {
  assert.match(reasonOf('fails') ?? '', /expect 1 equals 2[^]*Fixture\.test\.ets/);
});

test('a test that asserts nothing fails', () => {
  assert.equal(reasonOf('asserts nothing'), 'the test asserts nothing');
});

test('a rejection fails its test, a plain object too', () => {
  assert.match(reasonOf('rejects with a plain object') ?? '', /2301115/);
});

test('an exception in a callback that nobody caught fails the test that was running', () => {
  assert.match(reasonOf('throws in a callback') ?? '', /nobody caught this/);
});

test('a suite that leaves a socket open fails', () => {
  assert.match(reasonOf('after the suite') ?? '', /left open: 1 x UDPWrap/);
});
