/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { after, before, describe, it } from 'node:test';
import { APP_PAGES } from '../../host/cli/screenshots/appPages';
import type { DeviceSettings, Language } from '../../host/preview/protocol/settings';
import type { PeerProcess } from '../../host/peers/peer-process';
import { startPeerProcess } from '../../host/peers/peer-process';
import { closedEndpoint } from './support/peers';
import { assertLaidOut, assertNamed, assertReadable, assertTouchable, Scene } from './support/scene';

const UPRIGHT: Partial<DeviceSettings> = { size: 'phone', isLandscape: false, fontScale: 1, isDark: false };

interface Surroundings {
  readonly settings: Partial<DeviceSettings>;
  readonly languages: readonly Language[];
}

const BOTH: readonly Language[] = ['en-US', 'zh-CN'];
/** Where the other language shows nothing else: its texts are shorter, and its colours the same. */
const ENGLISH: readonly Language[] = ['en-US'];

/** Each is a change of the one before. */
const SURROUNDINGS: Readonly<Record<string, Surroundings>> = {
  'a phone': { settings: UPRIGHT, languages: BOTH },
  'dark mode': { settings: { ...UPRIGHT, isDark: true }, languages: ENGLISH },
  'large fonts': { settings: { ...UPRIGHT, fontScale: 1.45 }, languages: ENGLISH },
  'the largest fonts': { settings: { ...UPRIGHT, fontScale: 2 }, languages: BOTH },
  'a phone held sideways': { settings: { ...UPRIGHT, isLandscape: true }, languages: ENGLISH },
  'a tablet': { settings: { ...UPRIGHT, size: 'tablet', isLandscape: true }, languages: BOTH },
  'a tablet held upright': { settings: { ...UPRIGHT, size: 'tablet' }, languages: ENGLISH },
};

describe('the layout of every page', () => {
  let scene: Scene;
  let peers: PeerProcess;
  before(async () => {
    [scene, peers] = await Promise.all([Scene.open('--devices', '1'), startPeerProcess()]);
  });
  after(async () => {
    await scene.close();
    await peers.close();
  });

  for (const page of APP_PAGES) {
    it(`${page.name} has no text that is cut off, covered or faint, nothing too small to tap and nothing without a name, in any size, language and theme`, async () => {
      const [device] = scene.devices;
      await device.set({ ...UPRIGHT, language: 'en-US' });
      const { host, ports } = peers;
      await page.open(device, {
        echo: `${host}:${ports.tcp}`,
        tlsOneWay: `${host}:${ports.tlsOneWay}`,
        tlsTwoWay: `${host}:${ports.tlsTwoWay}`,
        nobody: await closedEndpoint(),
      });
      for (const [name, { settings, languages }] of Object.entries(SURROUNDINGS)) {
        for (const language of languages) {
          await device.set({ ...settings, language });
          await device.settled();
          await assertLaidOut(device, `${page.name}, ${name}, ${language}`);
          await assertReadable(device, `${page.name}, ${name}, ${language}`);
          await assertTouchable(device, `${page.name}, ${name}, ${language}`);
          await assertNamed(device, `${page.name}, ${name}, ${language}`);
        }
      }
    });
  }
});
