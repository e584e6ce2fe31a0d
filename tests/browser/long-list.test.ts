/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { projectRoot } from '../../host/project';
import { Scene, settled } from './support/scene';

const APP = path.join(projectRoot, 'tests', 'bench', 'preview', 'app');
const ROWS = 10_000;
const MOST_BUILT = 200;

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
    await device.byId('rows').evaluate((list, part) => {
      const scrolls = (element: typeof list): boolean => element.scrollHeight > element.clientHeight + 1;
      const scroller = [list, ...list.querySelectorAll('*')].find((element) => scrolls(element as typeof list)) ?? list;
      scroller.scrollTop = part * (scroller.scrollHeight - scroller.clientHeight);
    }, share);
  }

  /** The rows on the screen are in order without a gap, and this one is among them. */
  async function assertRows(expected: number): Promise<void> {
    await settled(device);
    const titles = device.screen.locator('[data-id^="title-"]');
    assert.ok((await titles.count()) < MOST_BUILT);
    const rows = await titles.evaluateAll((elements) => {
      const list = elements[0]?.closest('[data-id="rows"]')?.getBoundingClientRect();
      return elements
        .map((element) => ({ text: element.textContent, top: element.getBoundingClientRect().top }))
        .filter(({ top }) => list !== undefined && top >= list.top && top < list.bottom - 24);
    });
    const shown = rows.toSorted((one, other) => one.top - other.top).map(({ text }) => text);
    const first = Number(/\d+$/.exec(shown[0] ?? '')?.[0]);
    assert.ok(shown.length >= 10, `only ${shown.length} rows are shown`);
    assert.deepEqual(
      shown,
      shown.map((_, index) => `Title of row ${first + index}`),
    );
    assert.ok(shown.includes(`Title of row ${expected}`));
  }
});
