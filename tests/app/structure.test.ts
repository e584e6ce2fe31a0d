/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../host/project';

/** What docs/architecture.md says of the app's layers, as far as a text shows it. */

const SOURCES = path.join(projectRoot, 'entry', 'src', 'main', 'ets');
const RESOURCES = path.join(projectRoot, 'entry', 'src', 'main', 'resources');
/** A page that is longer does something that a component or a view model should do. */
const MOST_LINES = 200;

interface Source {
  readonly name: string;
  readonly text: string;
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(path.join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ets'))
    .map((file) => path.join(folder, file))
    .map((name) => ({ name, text: readFileSync(path.join(SOURCES, name), 'utf8') }));
}

const LAYOUT = [...sourcesIn('pages'), ...sourcesIn('components')];

/** The places that match, as `pages/Index.ets: Text('x')`. */
function places(pattern: RegExp, sources: readonly Source[] = LAYOUT): string[] {
  return sources.flatMap(({ name, text }) => (text.match(pattern) ?? []).map((found) => `${name}: ${found}`));
}

function strings(language: string): string[] {
  const file = path.join(RESOURCES, language, 'element', 'string.json');
  const { string } = JSON.parse(readFileSync(file, 'utf8')) as { string: { name: string }[] };
  return string.map(({ name }) => name).sort();
}

test('pages and components have no socket, no timer and no preferences', () => {
  assert.deepEqual(places(/set(?:Timeout|Interval)\(|@ohos\.net\.\w+|AppPreferences|@ohos\.data\.preferences/g), []);
});

test('pages and components take texts and colours from resources, and sizes from the tokens', () => {
  assert.deepEqual(places(/\b(?:Text|Button|Span)\('[^']+'|'#[\da-fA-F]{3,8}'|\bColor\.(?!Transparent)\w+/g), []);
  assert.deepEqual(places(/\.(?:width|height|fontSize|padding|margin|borderRadius)\((?:\{[^}]*: )?[1-9]\d*[,) ]/g), []);
  assert.deepEqual(places(/'[^'\n]*[\u4e00-\u9fff][^'\n]*'/g), []);
});

test('pages are layout and stay short', () => {
  const long = sourcesIn('pages').filter(({ text }) => text.split('\n').length > MOST_LINES);
  assert.deepEqual(
    long.map(({ name }) => name),
    [],
  );
});

test('the app uses the library, and the native module only where it runs the guide’s flows', () => {
  const others = ['pages', 'components', 'viewmodel', 'platform', 'entryability', 'theme']
    .flatMap(sourcesIn)
    .filter(({ name }) => !name.startsWith(path.join('viewmodel', 'code')));
  assert.deepEqual(places(/@ohos\.net\.socket|@kit\.NetworkKit/g, others), []);
});

test('every text exists in Chinese and in English', () => {
  assert.deepEqual(strings('zh_CN'), strings('base'));
  assert.deepEqual(strings('en_US'), strings('base'));
});
