/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SuiteResults } from '../../host/hypium/results';
import { runProgram } from '../support/program';

let results: SuiteResults;

before(async () => {
  const { stdout, stderr } = await runProgram('tests/host/programs/hypium-fixture.ts');
  assert.notEqual(stdout, '', stderr);
  results = JSON.parse(stdout) as SuiteResults;
});

function reasonOf(name: string, suite = 'Fixture'): string | undefined {
  return results.failures.find((failure) => failure.suite === suite && failure.test === name)?.reason;
}

test('a test whose assertions hold passes, also where its suite fails for another reason', () => {
  // One each of: the first suite, the one that leaks, the one that runs on, and the two that go wrong afterwards.
  assert.equal(results.passed, 5);
});

test('a failing assertion fails its test, with the line of the suite', () => {
  assert.match(reasonOf('fails') ?? '', /expect 1 equals 2[^]*Fixture\.test\.ets/);
});

test('a test that asserts nothing fails, and one that calls expect without a matcher, too', () => {
  assert.equal(reasonOf('asserts nothing'), 'the test asserts nothing');
  assert.equal(reasonOf('expects without saying what'), 'the test asserts nothing');
});

test('a rejection fails its test, with a plain object and with nothing, too', () => {
  assert.match(reasonOf('rejects with a plain object') ?? '', /2301115/);
  assert.equal(reasonOf('rejects with nothing'), 'the test threw undefined');
});

test('an exception in a callback and a rejection that nobody caught fail the test that was running', () => {
  assert.match(reasonOf('throws in a callback') ?? '', /nobody caught this/);
  assert.match(reasonOf('drops a rejection') ?? '', /2301115/);
});

test('an assertion that fails after its test fails that test and not the one after it, even when it is caught', () => {
  const reason = (name: string): string => reasonOf(name, 'FixtureThatRunsOn') ?? '';
  assert.match(reason('lets an assertion fail later'), /^after the test had ended: .*expect late equals punctual/);
  assert.match(reason('catches the assertion that fails later'), /^after the test had ended: .*caught equals/);
  assert.equal(reason('is not to blame for the test before it'), '');
});

test('what nobody caught outside of a test fails the suite', () => {
  const reason = (suite: string): string => reasonOf('outside of its tests', suite) ?? '';
  assert.match(reason('FixtureThatThrowsAfterwards'), /nobody caught this afterwards/);
  assert.match(reason('FixtureThatDropsARejection'), /2301115/);
});

test('a suite that leaves a socket open fails', () => {
  assert.match(reasonOf('after the suite', 'FixtureThatLeaks') ?? '', /left open: 1 x UDPWrap/);
});

test('each failure is told once', () => {
  assert.equal(results.failures.length, 12);
});
