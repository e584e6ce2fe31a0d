/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../host/project';
import { GUIDE_ROWS } from '../tour/guide-rows';

/** docs/guide-map.md against the guide's tables, the library and the suites. */

const SUITES = 'entry/src/ohosTest/ets/test';
const LIBRARY = 'common/src/main/ets';

interface Row {
  readonly flow: string;
  readonly interface: string;
  readonly page: string;
  readonly library: string;
  readonly evidence: string;
}

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));
}

function unquoted(cell: string): string {
  return cell.trim().replaceAll('`', '');
}

const map = read('docs/guide-map.md');

const rows: readonly Row[] = map.split(/^## /m).flatMap((section) => {
  const [flow = ''] = section.split('\n');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [name = '', page = '', library = '', evidence = ''] = line.split('|').slice(1, -1);
      return { flow, interface: unquoted(name), page: page.trim(), library: library.trim(), evidence: evidence.trim() };
    });
});

test('every interface and option of the guide has its row, in the order of the guide, and nothing else has one', () => {
  const named = (flow: string, withOptions: boolean): string[] =>
    GUIDE_ROWS.filter((row) => row.flow === flow && (withOptions || row.source !== 'code')).map(({ row }) => row);
  const mapped = (flow: string): string[] => rows.filter((row) => row.flow === flow).map((row) => row.interface);
  assert.deepEqual(mapped('TCP client'), named('TCP client', false));
  assert.deepEqual(mapped('TCP server'), named('TCP server', false));
  assert.deepEqual(mapped('UDP'), named('UDP', false));
  assert.deepEqual(mapped('TLS'), named('TLS two-way', true));
  const oneWay = new Set(named('TLS one-way', true));
  assert.deepEqual(
    [...oneWay].filter((name) => !mapped('TLS').includes(name)),
    [],
  );
});

test('every row says where the page shows it, what the library has for it, and what proves it', () => {
  for (const row of rows) {
    assert.notEqual(row.page, '', row.interface);
    assert.match(row.library, /`[A-Z]\w+/, row.interface);
    assert.match(row.evidence, /^\w+: `[^`]+`/, row.interface);
  }
});

test('every class and member of the library that a row names exists, and the class is public', () => {
  const index = read('common/Index.ts');
  const sources = filesUnder(LIBRARY, '.ts').map(read);
  const sourceOf = (name: string): string => {
    const own = sources.find((source) => new RegExp(`\\b(?:class|interface) ${name}\\b`).test(source)) ?? '';
    const base = new RegExp(`\\b(?:class|interface) ${name}\\b[^{]*\\bextends (\\w+)`).exec(own)?.[1];
    return base === undefined || base === 'Error' ? own : own + sourceOf(base);
  };
  for (const row of rows) {
    for (const [, name = '', member] of row.library.matchAll(/`([A-Z]\w+)(?:\.(\w+))?`/g)) {
      assert.ok(new RegExp(`\\b${name}\\b`).test(index), `${row.interface}: ${name} is not public`);
      if (member !== undefined) {
        const declaration = new RegExp(`^  (?:readonly |async |get )*${member}\\??[(:<]`, 'm');
        assert.ok(declaration.test(sourceOf(name)), `${row.interface}: ${name} has no ${member}`);
      }
    }
  }
});

test('every suite and test that a row names exists, the one in the other', () => {
  const suites = filesUnder(SUITES, '.ets').map(read);
  for (const row of rows) {
    const [, suite = '', title = ''] = /^(\w+): `([^`]+)`/.exec(row.evidence) ?? [];
    const source = suites.find((text) => text.includes(`describe('${suite}'`));
    assert.ok(source !== undefined, `${row.interface}: there is no suite ${suite}`);
    assert.ok(source.includes(`it('${title.replaceAll("'", "\\'")}'`), `${row.interface}: ${suite} has no '${title}'`);
  }
});

for (const [file, flows] of [
  ['README.md', { 'TCP client': 'TCP client', 'TCP server': 'TCP server', UDP: 'UDP', TLS: 'TLS' }],
  ['README_zh.md', { 'TCP 客户端': 'TCP client', 'TCP 服务端': 'TCP server', UDP: 'UDP', TLS: 'TLS' }],
] as const) {
  test(`${file} has every interface in its table, with a page, a class and a suite that exist`, () => {
    const suites = filesUnder(SUITES, '.ets').map(read);
    const index = read('common/Index.ts');
    const found = new Map<string, Set<string>>();
    for (const line of read(file).split('\n')) {
      const [name = '', interfaces = '', page = '', classes = '', suite = ''] = line.split('|').slice(1, -1);
      const flow = (flows as Readonly<Record<string, string>>)[name.trim()];
      if (flow === undefined || !interfaces.includes('`')) {
        continue;
      }
      const names = [...interfaces.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
      const each = names.flatMap((one) =>
        one.startsWith('on/off') ? [one.replace('on/off', 'on'), one.replace('on/off', 'off')] : [one],
      );
      const ofFlow = found.get(flow) ?? new Set();
      found.set(flow, ofFlow);
      each.forEach((one) => ofFlow.add(one));
      assert.ok(existsSync(path.join(projectRoot, 'entry/src/main/ets/pages', `${unquoted(page)}.ets`)), page);
      assert.ok(
        suites.some((text) => text.includes(`describe('${unquoted(suite)}'`)),
        suite,
      );
      for (const [, className = ''] of classes.matchAll(/`(\w+)/g)) {
        assert.match(index, new RegExp(`\\b${className}\\b`), className);
      }
    }
    for (const flow of Object.values(flows)) {
      const mapped = rows.filter((row) => row.flow === flow).map((row) => row.interface);
      assert.deepEqual([...(found.get(flow) ?? [])].sort(), [...new Set(mapped)].sort(), flow);
    }
  });
}

test('every page and flow that the map names exists', () => {
  const named = [...map.matchAll(/`(entry\/[\w./]+)`/g)].map((match) => match[1] ?? '');
  assert.equal(named.filter((file) => file.includes('/pages/')).length, 4);
  assert.deepEqual(
    named.filter((file) => !existsSync(path.join(projectRoot, file))),
    [],
  );
});
