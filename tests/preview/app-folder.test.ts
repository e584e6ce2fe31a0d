/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { exampleFiles, writeExampleApp } from '../support/exampleApp';
import { runProgram } from '../support/program';

describe('npm start --app', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'app-folder-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  async function refusal(app: string): Promise<string> {
    const { code, stdout, stderr } = await runProgram('host/cli/start.ts', ['--no-peers', '--app', app]);
    assert.equal(code, 2, stderr);
    assert.equal(stdout, '');
    return stderr.split('\n')[0] ?? '';
  }

  it('refuses a folder that is not there', async () => {
    const missing = path.join(folder, 'nowhere');
    assert.equal(await refusal(missing), `--app ${missing}: there is no such folder`);
  });

  it('refuses a file', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    assert.equal(await refusal(file), `--app ${file}: that is no folder`);
  });

  it('refuses a folder that is no app, and says which file it looked for', async () => {
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    assert.equal(
      await refusal(empty),
      `--app ${empty}: there is no entry/src/main/module.json5, so this is no app's project with a module 'entry'`,
    );
  });

  it('refuses the folder of a module, and names the one to take', async () => {
    const app = path.join(folder, 'module');
    writeExampleApp(app);
    const module = path.join(app, 'entry');
    assert.equal(await refusal(module), `--app ${module}: that is a module; its project is ${app}`);
  });

  for (const needed of ['AppScope/app.json5', 'build-profile.json5']) {
    it(`refuses a project without ${needed}`, async () => {
      const app = path.join(folder, 'without', path.basename(needed));
      writeExampleApp(app);
      rmSync(path.join(app, needed));
      assert.match(await refusal(app), new RegExp(`: there is no ${needed}, `));
    });
  }
});

it('docs/preview.md shows all the files of its example', () => {
  assert.deepEqual(
    exampleFiles().map(({ file }) => file),
    [
      'AppScope/app.json5',
      'build-profile.json5',
      'entry/src/main/module.json5',
      'entry/src/main/resources/base/profile/main_pages.json',
      'entry/src/main/ets/entryability/EntryAbility.ets',
      'entry/src/main/ets/pages/Index.ets',
    ],
  );
});
