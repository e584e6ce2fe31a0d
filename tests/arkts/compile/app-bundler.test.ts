/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { bundleForNode, createAppBundler } from '../../../host/arkts/bundler.mjs';
import type { AppBundler } from '../../../host/arkts/bundler.mjs';
import { projectRoot } from '../../../host/project';
import { AppFolder } from './AppFolder';

const MODULE = `{ module: { name: 'entry', abilities: [
  { name: 'EntryAbility', srcEntry: './ets/entryability/EntryAbility.ets' }, // the only one
] } }`;
const PAGE = "export const title: string = 'one';\n";

let app: AppFolder;
let bundler: AppBundler;

/** An app whose page and ability are what the test says, and a program that starts it. */
beforeEach(async () => {
  app = new AppFolder();
  app.write('entry/src/main/module.json5', MODULE);
  app.write('entry/src/main/resources/base/profile/main_pages.json', '{ "src": ["pages/Index"] }');
  app.write('entry/src/main/ets/entryability/EntryAbility.ets', 'export default class EntryAbility {}\n');
  app.write('entry/src/main/ets/pages/Index.ets', PAGE);
  const program = app.write('main.ts', "import { abilities, pages } from 'ohos:app'; console.log(abilities, pages);\n");
  bundler = await createAppBundler(projectRoot, program, { folder: app.file('entry') });
});

afterEach(async () => {
  await bundler.dispose();
  app.remove();
});

async function built(): Promise<string> {
  const result = await bundler.build();
  assert.equal(result.kind, 'built', JSON.stringify(result));
  return result.code;
}

describe('ohos:app', { concurrency: false }, () => {
  it('has the pages and the abilities of the project files', async () => {
    const code = await built();
    assert.match(code, /"pages\/Index": \(\) => .*Index/);
    assert.match(code, /"EntryAbility": \(\) => .*EntryAbility/);
  });

  it('has the pages that are listed', async () => {
    const code = await bundleForNode(projectRoot, app.file('main.ts'), {
      pages: { 'programs/One': app.write('One.ets', 'export const name: string = "listed";\n') },
    });
    assert.match(code, /"programs\/One": \(\) => /);
    assert.match(code, /name = "listed"/);
    assert.doesNotMatch(code, /EntryAbility/);
  });
});

describe('an app that is built again', { concurrency: false }, () => {
  it('shows what has changed since', async () => {
    assert.match(await built(), /title = "one"/);
    app.write('entry/src/main/ets/pages/Index.ets', PAGE.replace('one', 'two'));
    assert.match(await built(), /title = "two"/);
  });

  it('says what is wrong as data, and is built when that is mended', async () => {
    const page = app.write(
      'entry/src/main/ets/pages/Index.ets',
      "export const title: string = 'one';\n@Track\nclass A {}\n",
    );
    const result = await bundler.build();
    assert.equal(result.kind, 'failed');
    assert.deepEqual(result.findings, [
      {
        file: app.reported('entry/src/main/ets/pages/Index.ets'),
        line: 2,
        column: 1,
        message: '@Track is of the old state management: use @Trace',
        lineText: '@Track',
      },
    ]);
    assert.ok(result.inputs.includes(page));
    app.write('entry/src/main/ets/pages/Index.ets', PAGE);
    assert.match(await built(), /title = "one"/);
  });

  it('knows the files that it is made of', async () => {
    const result = await bundler.build();
    const files = [
      'entry/src/main/ets/entryability/EntryAbility.ets',
      'entry/src/main/ets/pages/Index.ets',
      'entry/src/main/module.json5',
      'entry/src/main/resources/base/profile/main_pages.json',
      'main.ts',
    ];
    assert.deepEqual(
      [...result.inputs].sort(),
      files.map((name) => app.file(name)),
    );
  });
});

describe('the project files of an app', { concurrency: false }, () => {
  async function finding(): Promise<{ file: string; line: number; message: string } | undefined> {
    const result = await bundler.build();
    assert.equal(result.kind, 'failed');
    return result.findings[0];
  }

  it('are named with the line where they are broken', async () => {
    app.write('entry/src/main/module.json5', '{\n  module: [\n');
    const found = await finding();
    assert.equal(found?.file, app.reported('entry/src/main/module.json5'));
    assert.equal(found.line, 3);
  });

  it('are named where they name a page that is not there', async () => {
    app.write('entry/src/main/resources/base/profile/main_pages.json', '{\n  "src": ["pages/Nowhere"]\n}\n');
    const found = await finding();
    assert.equal(found?.file, app.reported('entry/src/main/resources/base/profile/main_pages.json'));
    assert.deepEqual([found.line, found.message], [2, 'there is no file for pages/Nowhere']);
  });
});
