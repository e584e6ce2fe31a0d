/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import mediaquery from '@ohos.mediaquery';
import { settled } from '../../../host/arkui/build/index';
import { MediaQuery } from '../../../host/arkui/context/MediaQuery';
import { reportErrorsTo } from '../../../host/arkui/state/report';
import { configuration } from '../../../host/device/configuration';

interface Result {
  readonly matches: boolean;
  readonly media: string;
}

/** Both doors to media queries: the module and the one of a screen. */
const doors = [
  { name: 'the module', match: (media: string) => mediaquery.matchMediaSync(media) },
  { name: 'a screen', match: (media: string) => new MediaQuery().matchMediaSync(media) },
];

// 3 pixels a vp: 1080 by 2340 pixels.
beforeEach(() =>
  Object.assign(configuration, { language: 'en-US', isDark: false, windowWidth: 360, windowHeight: 780 }),
);

const HOLDING = [
  'screen',
  'only screen and (width >= 360vp)',
  '(width <= 360vp)',
  '(width >= 1080)',
  '(width >= 1080px)',
  '(max-width: 1080)',
  '(320vp<=width<600vp)',
  '(600vp > width)',
  '(min-height: 2340px) and (max-height: 780vp)',
  '(width > 600vp) or (orientation: portrait)',
  '(width > 600vp), (dark-mode: false)',
  '(dark-mode: true) and (width > 0) or (height > 0)',
  'not screen and (width > 600vp)',
  'not screen and (width > 600vp) or (dark-mode: true)',
  '(round-screen: false)',
  '(resolution >= 2dppx) and (resolution > 200dpi)',
  '(aspect-ratio < 1)',
];

const FAILING = [
  '(width > 360vp)',
  '(width >= 1081)',
  '(min-width: 600vp)',
  '(dark-mode: false) and (orientation: landscape)',
  'not screen and (width > 0)',
  'not screen',
  '(dark-mode: true), (width > 600vp)',
  '(round-screen: true)',
];

const REFUSED = [
  '',
  'print',
  '(round: true)',
  '(device-type: tv)',
  '(orientation: sideways)',
  '(dark-mode: yes)',
  '(width >= 600fp)',
  '(width)',
  '(width >= 1vp) (height >= 1vp)',
  '(width >= 1vp) and wide',
  'wide and (width >= 1vp)',
  'not (width >= 1vp)',
  '(width >= 1vp) and',
];

for (const { name, match } of doors) {
  describe(`media queries of ${name}`, () => {
    test('hold by the documented grammar, where a number without a unit is in pixels', () => {
      for (const media of HOLDING) {
        assert.equal(match(media).matches, true, media);
      }
      for (const media of FAILING) {
        assert.equal(match(media).matches, false, media);
      }
    });

    test('are refused by name where a condition is not known', () => {
      for (const media of REFUSED) {
        assert.throws(
          () => match(media),
          (error: Error) => error.message.includes(`'${media}'`),
          media,
        );
      }
    });

    test('tell once of all that changed in one go, and not before anything has', async () => {
      const heard: Result[] = [];
      const media = '(width >= 600vp) and (dark-mode: true)';
      const query = match(media);
      const listener = (result: Result): void => void heard.push({ ...result });
      match('(width > 0)').on('change', listener);
      query.on('change', listener);
      query.on('change', listener);
      await settled();
      assert.deepEqual(heard, []);
      Object.assign(configuration, { windowWidth: 800, windowHeight: 360, isDark: true });
      await settled();
      assert.deepEqual(heard, [
        { matches: true, media: '(width > 0)' },
        { matches: true, media },
      ]);
      query.off('change', listener);
      configuration.isDark = false;
      await settled();
      assert.equal(heard.length, 3);
    });

    test('tell of every change of the window, whatever it does to the condition, and not of the language', async () => {
      const heard: boolean[] = [];
      const query = match('(width >= 600vp)');
      query.on('change', ({ matches }) => heard.push(matches));
      for (const windowWidth of [500, 700]) {
        configuration.windowWidth = windowWidth;
        await settled();
      }
      configuration.language = 'zh-CN';
      await settled();
      assert.deepEqual(heard, [false, true]);
      query.off('change');
      configuration.windowWidth = 360;
      await settled();
      assert.deepEqual(heard, [false, true]);
    });

    test('report what a listener throws, and go on to the next one', async (t) => {
      const reported: string[] = [];
      t.after(reportErrorsTo((error, _at, what) => reported.push(`${what}: ${String(error)}`)));
      const heard: boolean[] = [];
      const query = match('(width >= 600vp)');
      query.on('change', () => {
        throw new Error('of the app');
      });
      query.on('change', ({ matches }) => heard.push(matches));
      configuration.windowWidth = 700;
      await settled();
      query.off('change');
      assert.deepEqual(heard, [true]);
      assert.deepEqual(reported, ['mediaquery.on(change): Error: of the app']);
    });
  });
}
