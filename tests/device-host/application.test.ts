/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import UIAbility from '@ohos.app.ability.UIAbility';
import type common from '@ohos.app.ability.common';
import window from '@ohos.window';
import ConfigurationConstant from '@ohos.app.ability.ConfigurationConstant';
import EntryAbility from '../../entry/src/main/ets/entryability/EntryAbility.ets';
import type { Application, AppModules, LaunchOptions } from '../../host/device/application';
import { launchApplication, runningApplication } from '../../host/device/application';
import { configuration } from '../../host/device/configuration';
import { entryStruct, FakeScreen } from './support/fake-screen';

let log: string[] = [];

beforeEach(() => {
  log = [];
  Object.assign(configuration, { language: 'en-US', isDark: false, windowWidth: 360, windowHeight: 780 });
});
afterEach(() => runningApplication()?.terminate());

const Index = entryStruct('Index');
const pages = { 'pages/Index': () => Promise.resolve({ Index, helper: () => undefined }) };

function options(ability: unknown, more: Partial<LaunchOptions> & Partial<AppModules> = {}): LaunchOptions {
  return {
    app: { pages: more.pages ?? pages, abilities: { EntryAbility: () => Promise.resolve({ default: ability }) } },
    createScreen: (context) => new FakeScreen(context, log),
    ...more,
  };
}

/** As the app sees it. */
function contextOf(app: Application): common.UIAbilityContext {
  return app.context as unknown as common.UIAbilityContext;
}

function applicationOf(app: Application): common.ApplicationContext {
  return contextOf(app).getApplicationContext();
}

/** Writes down every call. */
class Recorder extends UIAbility {
  page = 'pages/Index';
  failure: { code: number; message?: string } | undefined;

  constructor() {
    super();
    log.push('constructor');
  }
  onCreate(want: { abilityName?: string }): void {
    log.push(`onCreate ${want.abilityName ?? ''} ${this.context.abilityInfo.name}`);
  }
  onWindowStageCreate(stage: window.WindowStage): void {
    log.push('onWindowStageCreate');
    stage.on('windowStageEvent', (event) => log.push(`stage ${String(event)}`));
    void stage.loadContent(this.page, (error: { code: number }) => {
      this.failure = error;
      log.push(`loaded ${error.code}`);
    });
  }
  onForeground(): void {
    log.push('onForeground');
  }
  onBackground(): void {
    log.push('onBackground');
  }
  onWindowStageDestroy(): void {
    log.push('onWindowStageDestroy');
  }
  async onDestroy(): Promise<void> {
    log.push('onDestroy');
    await Promise.resolve();
    log.push('destroyed');
  }
}

test('an ability lives through its methods in the order of a device', async () => {
  const app = await launchApplication(options(Recorder));
  const { SHOWN, ACTIVE, INACTIVE, HIDDEN } = { SHOWN: 1, ACTIVE: 2, INACTIVE: 3, HIDDEN: 4 };
  const started = ['constructor', 'onCreate EntryAbility EntryAbility', 'onWindowStageCreate', 'onForeground'];
  assert.deepEqual(log, [...started, `stage ${SHOWN}`, `stage ${ACTIVE}`, 'mount Index', 'loaded 0']);
  log.length = 0;
  app.background();
  app.background();
  assert.equal(app.state, 'background');
  app.foreground();
  const hidden = [`stage ${INACTIVE}`, 'hide Index', `stage ${HIDDEN}`, 'onBackground'];
  assert.deepEqual(log, [...hidden, 'onForeground', 'show Index', `stage ${SHOWN}`, `stage ${ACTIVE}`]);
  log.length = 0;
  await app.terminate();
  await app.terminate();
  assert.deepEqual(log, [...hidden, 'dispose Index', 'onWindowStageDestroy', 'close', 'onDestroy', 'destroyed']);
  assert.equal(runningApplication(), undefined);
});

test('the window has a size, tells its changes, and turns where the app wants it', async () => {
  const app = await launchApplication(options(Recorder));
  const shown = await window.getLastWindow(contextOf(app));
  assert.deepEqual(shown.getWindowProperties().windowRect, { left: 0, top: 0, width: 1080, height: 2340 });
  assert.equal(shown.getWindowAvoidArea(window.AvoidAreaType.TYPE_SYSTEM).topRect.height, 0);
  const sizes: number[] = [];
  shown.on('windowSizeChange', (size) => sizes.push(size.width));
  await shown.setPreferredOrientation(window.Orientation.LANDSCAPE);
  assert.equal(configuration.windowWidth, 780);
  assert.equal(sizes.at(-1), 2340);
  await shown.setWindowKeepScreenOn(true);
  await shown.setWindowLayoutFullScreen(true);
  const { isKeepScreenOn, isLayoutFullScreen } = shown.getWindowProperties();
  assert.deepEqual([isKeepScreenOn, isLayoutFullScreen], [true, true]);
  await app.terminate();
  await assert.rejects(window.getLastWindow(contextOf(app)), { code: 1300002 });
});

test("the app's own ability shows its page, and a page reaches the ability's context", async () => {
  let given: unknown;
  const createScreen = (abilityContext: unknown): FakeScreen => {
    given = abilityContext;
    return new FakeScreen(abilityContext, log);
  };
  await launchApplication(options(EntryAbility, { createScreen }));
  assert.deepEqual(log, ['mount Index']);
  const context = given as common.UIAbilityContext;
  assert.equal(context.abilityInfo.bundleName, 'com.example.socketkit');
  assert.match(new TextDecoder().decode(context.resourceManager.getRawFileContentSync('certs/ca.pem')), /CERTIFICATE/);
  assert.match(context.filesDir, /haps.entry.files$/);
});

test('an app can be started again after its end, with nothing of before', async () => {
  const first = await launchApplication(options(Recorder));
  const before = first.context.getApplicationContext();
  await first.terminate();
  const second = await launchApplication(options(Recorder));
  assert.notEqual(second.context.getApplicationContext(), before);
  assert.notEqual(second.ability, first.ability);
  await assert.rejects(launchApplication(options(Recorder)), /EntryAbility is running/);
});

test('a person who goes back where nothing is left to go back from leaves the app', async () => {
  const app = await launchApplication(options(Recorder));
  app.back();
  assert.ok(log.includes('back'));
  assert.equal(app.state, 'background');
});

test('an ability that asks for its own end gets it', async () => {
  const app = await launchApplication(options(Recorder));
  await app.context.terminateSelf();
  assert.equal(app.state, 'terminated');
});

test('a page that is not there is an error that names it, for the ability and for who launches', async () => {
  class Lost extends Recorder {
    override page = 'pages/Lost';
  }
  await assert.rejects(
    launchApplication(options(Lost)),
    /main_pages\.json has no page 'pages\/Lost'; it has pages\/Index/,
  );
  assert.ok(log.includes('loaded undefined'));
  assert.equal(runningApplication(), undefined);
});

test('a page without @Entry and an ability that is not declared are errors that name them', async () => {
  const bare = { 'pages/Index': () => Promise.resolve({ Index: class {} }) };
  await assert.rejects(
    launchApplication(options(Recorder, { pages: bare })),
    /'pages\/Index' has no struct with @Entry/,
  );
  const two = { 'pages/Index': () => Promise.resolve({ Index, Other: entryStruct('Other') }) };
  await assert.rejects(launchApplication(options(Recorder, { pages: two })), /more than one struct with @Entry/);
  await assert.rejects(launchApplication(options(Recorder, { abilityName: 'Nobody' })), /no ability 'Nobody'/);
});

test('what a method throws is told with its name and does not end the app', async () => {
  class Clumsy extends Recorder {
    override onBackground(): void {
      throw new Error('tripped');
    }
  }
  const told: string[] = [];
  const onError = (error: unknown, what: string): void => void told.push(`${what}: ${(error as Error).message}`);
  const app = await launchApplication(options(Clumsy, { onError }));
  app.background();
  assert.deepEqual(told, ['EntryAbility.onBackground: tripped']);
  assert.equal(app.state, 'background');
});

test('an ability hears of a changed configuration once a turn', async () => {
  const heard: unknown[] = [];
  class Listening extends Recorder {
    override onConfigurationUpdate(now: { language?: string; colorMode?: number }): void {
      heard.push([now.language, now.colorMode]);
    }
  }
  const app = await launchApplication(options(Listening));
  applicationOf(app).setColorMode(ConfigurationConstant.ColorMode.COLOR_MODE_NOT_SET);
  configuration.language = 'zh-CN';
  configuration.isDark = true;
  await Promise.resolve();
  assert.deepEqual(heard, [['zh-CN', ConfigurationConstant.ColorMode.COLOR_MODE_DARK]]);
  assert.equal(app.context.config.language, 'zh-CN');
  await app.terminate();
  configuration.language = 'en-US';
  await Promise.resolve();
  assert.equal(heard.length, 1);
});

test('an app that fixes its colour mode keeps it whatever the system chooses, until it ends', async () => {
  const app = await launchApplication(options(Recorder));
  const application = applicationOf(app);
  application.setColorMode(ConfigurationConstant.ColorMode.COLOR_MODE_DARK);
  assert.equal(configuration.isDark, true);
  for (const system of [false, true, false]) {
    configuration.isDark = system;
    assert.equal(configuration.isDark, true);
  }
  await app.terminate();
  assert.equal(configuration.isDark, false);
});
