/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Preview } from '../../host/preview/Preview';
import { writeExampleApp } from '../support/exampleApp';
import { RawControl } from './RawControl';

const ABILITY = `
import { UIAbility } from '@kit.AbilityKit';
import { window } from '@kit.ArkUI';

export default class EntryAbility extends UIAbility {
  onWindowStageCreate(windowStage: window.WindowStage): void {
    windowStage.loadContent('pages/Index');
  }
  onForeground(): void {
    console.info('to the foreground');
  }
  onBackground(): void {
    console.info('to the background');
  }
}
`;

const PAGE = `
import { common } from '@kit.AbilityKit';

@Entry
@ComponentV2
struct Index {
  onBackPress(): boolean {
    console.info('asked to go back');
    return false;
  }
  build() {
    Button('leave')
      .id('leave')
      .onClick(() => {
        (this.getUIContext().getHostContext() as common.UIAbilityContext).moveAbilityToBackground();
      })
  }
}
`;

describe('an app that a person leaves', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'background-'));
  let preview: Preview;
  let control: RawControl;
  before(async () => {
    writeExampleApp(folder);
    const ets = path.join(folder, 'entry', 'src', 'main', 'ets');
    writeFileSync(path.join(ets, 'entryability', 'EntryAbility.ets'), ABILITY);
    writeFileSync(path.join(ets, 'pages', 'Index.ets'), PAGE);
    preview = await Preview.start({ appRoot: folder, devices: 1 });
    control = await RawControl.open(preview.url);
    await isRunning();
  });
  after(async () => {
    await preview.close();
    rmSync(folder, { recursive: true });
  });

  async function isRunning(): Promise<void> {
    await control.until(() => control.device.state.kind === 'running');
  }

  const said = (text: string): number => control.log.filter((entry) => entry.text === text).length;

  async function bringBack(): Promise<void> {
    const before = said('to the foreground');
    control.ask({ kind: 'set', device: 0, settings: { isForeground: true } });
    await control.until(() => said('to the foreground') > before);
    assert.equal(control.device.settings.isForeground, true);
  }

  it('by going back where there is no page to go back to is in the background, and can be brought back', async () => {
    control.ask({ kind: 'back', device: 0 });
    await control.until(() => said('to the background') === 1 && !control.device.settings.isForeground);
    assert.equal(said('asked to go back'), 1);
    assert.equal(control.device.state.kind, 'running');
    await bringBack();
    control.ask({ kind: 'back', device: 0 });
    await control.until(() => said('to the background') === 2 && !control.device.settings.isForeground);
  });

  it('is there again after a restart in the background, when it is brought back', async () => {
    const states = control.states.length;
    const left = said('to the background');
    control.ask({ kind: 'restart', device: 0 });
    await control.until(() => control.states.slice(states).includes('starting'));
    await isRunning();
    // What it logs comes a moment later: it begins in the foreground, and is taken out of it.
    await control.until(() => said('to the background') > left);
    assert.equal(control.device.settings.isForeground, false, 'what the device was set to holds');
    await bringBack();
  });

  it('is asked nothing more while it is in the background', async () => {
    const asked = said('asked to go back');
    control.ask({ kind: 'set', device: 0, settings: { isForeground: false } });
    control.ask({ kind: 'back', device: 0 });
    await bringBack();
    control.ask({ kind: 'back', device: 0 });
    await control.until(() => !control.device.settings.isForeground);
    await control.until(() => said('asked to go back') > asked);
    assert.equal(said('asked to go back'), asked + 1);
  });
});
