/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyApp } from '../support/appCopy';
import { openTcpClient } from '../../host/cli/screenshots/appPages';
import { Scene } from './support/scene';

const HOME = path.join('entry', 'src', 'main', 'ets', 'pages', 'Index.ets');
const HEADING = path.join('entry', 'src', 'main', 'ets', 'components', 'HomeTitle.ets');
const STRINGS = path.join('entry', 'src', 'main', 'resources', 'en_US', 'element', 'string.json');
const TITLE = `$r('app.string.home_title')`;

describe('editing the app while it is shown', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'browser-editing-'));
  let scene: Scene;
  before(async () => {
    copyApp(folder);
    scene = await Scene.open('--app', folder);
  });
  after(async () => {
    await scene.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Saves the file with one text replaced by another. */
  function edit(file: string, text: string, replacement: string): void {
    const source = readFileSync(path.join(folder, file), 'utf8');
    assert.ok(source.includes(text), `${file} has no ${text}`);
    writeFileSync(path.join(folder, file), source.replace(text, replacement));
  }

  it('shows a saved page on both devices', async () => {
    edit(HEADING, TITLE, `'Edited'`);
    await Promise.all(scene.devices.map((device) => device.text('Edited').waitFor()));
    edit(HEADING, `'Edited'`, TITLE);
    await Promise.all(scene.devices.map((device) => device.text('Socket').waitFor()));
  });

  it('shows a saved string without a restart, where the person is', async () => {
    const [device] = scene.devices;
    await openTcpClient(device);
    // What a restart would empty.
    await device.field('endpoint.address').fill('still here');
    edit(STRINGS, '"Connect"', '"Dial"');
    await device.byId('connect.connect').getByText('Dial').waitFor();
    assert.equal(await device.field('endpoint.address').inputValue(), 'still here');
    edit(STRINGS, '"Dial"', '"Connect"');
    await device.byId('connect.connect').getByText('Connect').waitFor();
  });

  it('keeps the page that the person is on', async () => {
    const [device] = scene.devices;
    await openTcpClient(device);
    edit(HEADING, TITLE, `'Edited'`);
    await scene.devices[1].text('Edited').waitFor();
    await device.byId('tcpClient.page').waitFor();
    await device.control('back').click();
    await device.text('Edited').waitFor();
    edit(HEADING, `'Edited'`, TITLE);
    await device.text('Socket').waitFor();
  });

  it('says what does not compile, and where, until it is mended', async () => {
    const problems = scene.page.locator('.problems');
    edit(HOME, '.titleMode(', '.titelMode(');
    await problems
      .getByText(/titelMode/)
      .first()
      .waitFor();
    assert.match(await problems.innerText(), /Index\.ets:\d+:\d+/);
    assert.match(await problems.innerText(), /It does not compile; the app is still the one before/);
    // The app is still there.
    await scene.devices[0].text('TCP client').first().waitFor();
    edit(HOME, '.titelMode(', '.titleMode(');
    await problems.waitFor({ state: 'detached' });
  });
});
