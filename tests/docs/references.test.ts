/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../host/project';

/** The documents name suites, tests and files as their evidence: each of them has to exist. */
const DOCUMENTS = [
  'docs/native-behaviour.md',
  'docs/guide-errata.md',
  'docs/guide-map.md',
  'docs/host-differences.md',
  'docs/architecture.md',
  'docs/preview.md',
  'README.md',
  'README_zh.md',
];

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

function sourcesUnder(folder: string, ending: string): string {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => read(path.join(folder, file)))
    .join('\n');
}

const suites = sourcesUnder('entry/src/ohosTest/ets/test', '.ets');
const suiteNames = new Set([...suites.matchAll(/describe\('(\w+)'/g)].map((match) => match[1]));
const hostTests = sourcesUnder('tests', '.test.ts');

test('every suite that docs/native-behaviour.md names as evidence exists', () => {
  const named = [...read('docs/native-behaviour.md').matchAll(/\b(Native\w+|TlsClient[A-Z]\w+)\b/g)].map(
    (match) => match[1],
  );
  assert.ok(named.length > 50);
  assert.deepEqual(
    named.filter((name) => !suiteNames.has(name)),
    [],
  );
});

test('every row of docs/guide-errata.md is pinned by a suite or a test that exists', () => {
  const rows = read('docs/guide-errata.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| the guide'));
  assert.equal(rows.length, 14);
  for (const row of rows) {
    const pin = row.split('|').at(-2)?.trim() ?? '';
    const tests = [...pin.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
    assert.ok(tests.length > 0, row);
    const missing = tests.filter((name) => !suites.includes(`'${name}'`) && !hostTests.includes(`'${name}'`));
    assert.deepEqual(missing, [], row);
    const suite = /^(\w+)/.exec(pin)?.[1] ?? '';
    assert.ok(suite === 'tests' || suiteNames.has(suite), row);
  }
});

test('every file and folder of this project that the documents name exists', () => {
  for (const document of DOCUMENTS) {
    const named = [...read(document).matchAll(/\b(?:tests|host|entry|common|docs|AppScope)\/[\w./@-]*\w/g)].map(
      (match) => match[0],
    );
    const inSource = named.filter((file) => !file.includes('/build/'));
    const missing = inSource.filter((file) => !existsSync(path.join(projectRoot, file)));
    assert.deepEqual(missing, [], document);
  }
});
