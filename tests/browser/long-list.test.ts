/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { projectRoot } from '../../host/project';
import type { CheckedPage } from './support/checks';
import { Scene } from './support/scene';

const APP = path.join(projectRoot, 'tests', 'bench', 'preview', 'app');
const ROWS = 10_000;
const MOST_BUILT = 200;
const TITLES = '[data-id^="title-"]';

describe('a list of 10,000 rows that builds what is visible', () => {
  let scene: Scene;
  let device: DevicePage;
  before(async () => {
    scene = await Scene.open('--devices', '1', '--app', APP);
    [device] = scene.devices;
    await device.byId('show-virtual-list').click();
    await device.byId('title-0').waitFor();
  });
  after(() => scene.close());

  it('shows the right rows at its end, in its middle and back at its start', async () => {
    await scrollTo(1);
    await device.byId(`title-${ROWS - 1}`).waitFor();
    await assertRows(ROWS - 1);
    await scrollTo(0.5);
    await device.byId(`title-${ROWS / 2}`).waitFor();
    await assertRows(ROWS / 2);
    await scrollTo(0);
    await device.byId('title-0').waitFor();
    await assertRows(0);
  });

  it('scrolls with the wheel', async () => {
    await device.byId('title-3').hover();
    await scene.page.mouse.wheel(0, 2400);
    await device.byId('title-52').waitFor();
    await assertRows(52);
  });

  /** @param share of the way to the end */
  async function scrollTo(share: number): Promise<void> {
    await device
      .byId('rows')
      .evaluate((list, part) => (globalThis as unknown as CheckedPage).pageChecks.scrollTo(list, part), share);
  }

  /** The rows on the screen are in order without a gap, and this one is among them. */
  async function assertRows(expected: number): Promise<void> {
    await device.settled();
    assert.ok((await device.screen.locator(TITLES).count()) < MOST_BUILT);
    const shown = await device
      .byId('rows')
      .evaluate((list, titles) => (globalThis as unknown as CheckedPage).pageChecks.visibleTexts(list, titles), TITLES);
    assert.ok(shown.length >= 10, `only ${shown.length} rows are shown`);
    const first = Number(/\d+$/.exec(shown[0] ?? '')?.[0]);
    assert.deepEqual(
      shown,
      shown.map((_, index) => `Title of row ${first + index}`),
    );
    assert.ok(shown.includes(`Title of row ${expected}`));
  }
});
