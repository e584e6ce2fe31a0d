/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { projectRoot } from '../../../host/project';
import { AppFolder } from './AppFolder';

const run = promisify(execFile);

let app: AppFolder;

beforeEach(() => {
  app = new AppFolder();
});

afterEach(() => app.remove());

/** Runs a program of the folder; what it printed, whether it failed or not. */
async function output(program: string): Promise<string> {
  const argv = [path.join(projectRoot, 'host', 'run.mjs'), program];
  return await run(process.execPath, argv).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error as { stderr: string }).stderr,
  );
}

describe('a program with .ets files', { concurrency: false }, () => {
  it('has the globals and the enums of ArkUI', async () => {
    app.write('A.ets', 'export const text: string = `${FontWeight.Bold} ${typeof wrapBuilder}`;');
    assert.equal(
      await output(app.write('main.ts', "import { text } from './A.ets'; console.log(text);")),
      'Bold function\n',
    );
  });

  it('shows the line and column of the .ets file where something is thrown', async () => {
    app.write('A.ets', "export const fail = (weight: FontWeight = FontWeight.Bold) => { throw new Error('boom'); };\n");
    assert.match(
      await output(app.write('main.ts', "import { fail } from './A.ets'; fail();")),
      /Error: boom\n +at fail \(\S*\/A\.ets:1:71\)/,
    );
  });

  it('imports from kits what the host has', async () => {
    app.write(
      'A.ets',
      "import { socket, webSocket } from '@kit.NetworkKit'; import { BusinessError } from '@kit.BasicServicesKit';\n" +
        'let error: BusinessError | undefined; let other: webSocket.WebSocket | undefined;\n' +
        'export const construct = socket.constructTCPSocketInstance;\n',
    );
    assert.equal(
      await output(app.write('main.ts', "import { construct } from './A.ets'; console.log(typeof construct);")),
      'function\n',
    );
  });
});

describe('what a program can not be built for', { concurrency: false }, () => {
  const main = "import { a } from './A.ets'; console.log(a);";

  it('is told with the line that is wrong for the compiler', async () => {
    app.write('A.ets', '@Observed\nexport class a {}\n');
    const text = await output(app.write('main.ts', main));
    assert.match(text, /@Observed is of the old state management: use @ObservedV2/);
    assert.match(text, /A\.ets:1:0:\n +1 │ @Observed\n/);
    assert.doesNotMatch(text, /plugin/);
  });

  it('is told where a name is used that the host does not have', async () => {
    app.write('A.ets', '\nexport const a = [Color.Red, PersistentStorage];\n');
    const text = await output(app.write('main.ts', main));
    assert.match(text, /host\/arkui has no PersistentStorage\n[^]*A\.ets:2:29:\n +2 │ export const a = \[Color/);
  });

  it('is told where a module is imported that the host does not have', async () => {
    app.write('A.ets', "\nimport tag from '@ohos.nfc.tag';\nexport const a = tag;\n");
    const text = await output(app.write('main.ts', main));
    assert.match(text, /host\/ohos has no stand-in for @ohos\.nfc\.tag\n[^]*A\.ets:2:16:/);
  });

  it('is told where something is imported from a kit that the host does not have', async () => {
    app.write(
      'A.ets',
      "\nimport { webSocket, noSuchThing } from '@kit.NetworkKit';\nexport const a = [webSocket, noSuchThing];\n",
    );
    const text = await output(app.write('main.ts', main));
    assert.match(
      text,
      /host\/ohos has no stand-in for webSocket of @ohos\.net\.webSocket, which @kit\.NetworkKit hands on\n[^]*A\.ets:2:9:/,
    );
    assert.match(text, /@kit\.NetworkKit has no noSuchThing\n[^]*A\.ets:2:20:/);
  });

  it('is told at the column of the source for what esbuild sees in the compiled text', async () => {
    app.write('A.ets', 'export const a = Color.Red; const b = () => { const c = 1; const c = 2; };\n');
    const text = await output(app.write('main.ts', main));
    assert.match(text, /"c" has already been declared\n[^]*A\.ets:1:65:\n +1 │ \S* ?const a = Color\.Red;/);
    assert.match(text, /originally declared here:\n[^]*A\.ets:1:52:/);
  });
});
