/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { AppStorageV2, PersistenceV2 } from '@ohos.arkui.StateManagement';
import { LengthMetrics, LengthUnit } from '@ohos.arkui.node';
import deviceInfo from '@ohos.deviceInfo';
import display from '@ohos.display';
import hilog from '@ohos.hilog';
import i18n from '@ohos.i18n';
import pasteboard from '@ohos.pasteboard';
import util from '@ohos.util';
import type common from '@ohos.app.ability.common';
import { applicationContext } from '../../host/device/ability/contexts';
import { releaseConfiguration } from '../../host/device/ability/systemConfiguration';
import { configuration } from '../../host/device/configuration';
import type { LogLine } from '../../host/device/log';
import { setLogSink } from '../../host/device/log';
import { $r, resolveLength } from '../../host/device/resources';
import { setDeviceShell } from '../../host/device/shell';
import { FolderShell } from './support/folder-shell';

beforeEach(() =>
  Object.assign(configuration, { language: 'en-US', isDark: false, windowWidth: 360, windowHeight: 780 }),
);
afterEach(() => {
  releaseConfiguration();
  setDeviceShell(undefined);
  setLogSink(undefined);
});

test('what is copied is on the pasteboard and on the PC', async () => {
  const shell = new FolderShell('');
  setDeviceShell(shell);
  const board = pasteboard.getSystemPasteboard();
  let updates = 0;
  board.on('update', () => (updates += 1));
  await board.setData(pasteboard.createData(pasteboard.MIMETYPE_TEXT_PLAIN, 'copied'));
  board.off('update');
  assert.deepEqual([shell.copied, updates, board.hasDataSync()], [['copied'], 1, true]);
  // The app does not ask for it.
  assert.throws(() => board.getDataSync(), { code: 201 });
  await board.clearData();
  assert.equal(board.hasDataSync(), false);
});

test('the display is as large as the window, in physical pixels, and says when it turns', () => {
  assert.deepEqual([display.getDefaultDisplaySync().width, display.getDefaultDisplaySync().height], [1080, 2340]);
  const changed: number[] = [];
  const listener = (id: number): void => void changed.push(id);
  display.on('change', listener);
  Object.assign(configuration, { windowWidth: 780, windowHeight: 360 });
  assert.equal(display.getDefaultDisplaySync().orientation, display.Orientation.LANDSCAPE);
  assert.ok(changed.length > 0);
  display.off('change', listener);
});

test("the app's language can be told from the system's and fixed", () => {
  assert.equal(i18n.System.getSystemLanguage(), 'en-Latn-US');
  const context = applicationContext() as unknown as common.ApplicationContext;
  context.setLanguage('zh-Hans');
  assert.equal(configuration.language, 'zh-CN');
  assert.equal(i18n.System.getSystemLocale(), 'zh-Hans-CN');
  configuration.language = 'en-US';
  assert.equal(configuration.language, 'zh-CN');
  i18n.System.setAppPreferredLanguage('default');
  assert.equal(configuration.language, 'en-US');
});

test('resources answer by number, by name and by value', async () => {
  const { resourceManager } = applicationContext() as unknown as common.Context;
  const title = $r('app.string.home_title');
  const text = resourceManager.getStringSync(title.id);
  assert.equal(resourceManager.getStringSync(title as unknown as Parameters<typeof resourceManager.getColor>[0]), text);
  assert.equal(await resourceManager.getStringByName('home_title'), text);
  assert.equal(resourceManager.getColorByNameSync('ground'), 0xfff3f4f7);
  assert.deepEqual(resourceManager.getRawFileListSync('certs').includes('ca.pem'), true);
  assert.throws(() => resourceManager.getStringByNameSync('nobody'), { code: 9001004 });
  assert.throws(() => resourceManager.getStringSync(1), { code: 9001001 });
  await assert.rejects(resourceManager.getRawFileContent('nobody'), { code: 9001005 });
});

test('whoever shows the log gets every line, private values left out', () => {
  const lines: LogLine[] = [];
  setLogSink((line) => lines.push(line));
  hilog.debug(0x50c7, 'Test', 'shown %{public}s, not %{private}s', 'a', 'b');
  assert.deepEqual(lines, [{ level: 'DEBUG', domain: 0x50c7, tag: 'Test', text: 'shown a, not <private>' }]);
});

test('the small ones are there under their own names', () => {
  assert.equal(typeof AppStorageV2.connect, 'function');
  assert.equal(typeof PersistenceV2.save, 'function');
  assert.equal(LengthMetrics.fp(3).unit, LengthUnit.FP);
  assert.equal(resolveLength(LengthMetrics.percent(0.5)), '50%');
  assert.equal(resolveLength(LengthMetrics.px(9)), '3px');
  assert.equal(deviceInfo.deviceType, 'phone');
  const base64 = new util.Base64Helper();
  assert.deepEqual(base64.decodeSync(base64.encodeToStringSync(Uint8Array.of(1, 2))), Uint8Array.of(1, 2));
  assert.match(util.generateRandomUUID(), /^[\da-f-]{36}$/);
});
