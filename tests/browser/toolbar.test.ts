/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevicePage } from '../../host/browser/DevicePage';
import { Scene } from './support/scene';

describe('the toolbar of a device', () => {
  let scene: Scene;
  let device: DevicePage;
  before(async () => {
    scene = await Scene.openWithPeers('--devices', '1');
    [device] = scene.devices;
  });
  after(() => scene.close());

  for (const language of ['en-US', 'zh-CN'] as const) {
    it(`is one row above a phone in ${language}, with nothing cut off`, async () => {
      await device.set({ language, size: 'phone', isLandscape: false });
      const row = await device.toolbar.boundingBox();
      assert.ok(row !== null);
      for (const control of await device.toolbar.locator('> button, > h2').all()) {
        const box = await control.boundingBox();
        assert.ok(box !== null);
        const name = await control.innerText();
        const middle = box.y + box.height / 2;
        assert.ok(Math.abs(middle - row.y - row.height / 2) < 2, `${name} is in another row`);
        assert.ok(box.x >= row.x && box.x + box.width <= row.x + row.width + 0.5, `${name} sticks out`);
        const overflow = await control.evaluate((node) => {
          const { scrollWidth, clientWidth } = node as unknown as { scrollWidth: number; clientWidth: number };
          return scrollWidth - clientWidth;
        });
        assert.ok(overflow <= 0, `${name} is cut off`);
      }
    });
  }

  it('says of each toggle what it is set to, for everybody', async () => {
    await device.set({ language: 'en-US', isDark: true });
    const dark = device.toolbar.getByRole('button', { name: 'Dark mode: Dark', pressed: true });
    await dark.click();
    await device.toolbar.getByRole('button', { name: 'Dark mode: Light', pressed: false }).waitFor();
    await device.toolbar.getByRole('button', { name: 'English: switch to Chinese' }).click();
    await device.toolbar.getByRole('button', { name: '网络: 网络 开', pressed: true }).waitFor();
    await device.set({ language: 'en-US' });
  });

  it('leaves the app where there is no page to go back to', async () => {
    await device.control('back').click();
    await scene.page.getByText('The app is in the background').waitFor();
    await scene.page.locator('.state.away').getByRole('button', { name: 'Bring it back' }).click();
    await scene.page.getByText('The app is in the background').waitFor({ state: 'detached' });
  });

  it('has the rarer things in a menu, each named by what it does', async () => {
    await device.toolbar.getByRole('button', { name: 'More' }).click();
    await device.toolbar.getByRole('button', { name: 'Send to the background' }).click();
    await scene.page.getByText('The app is in the background').waitFor();
    assert.equal(await device.control('restart').isVisible(), false, 'the menu is closed by that');
    await device.toolbar.getByRole('button', { name: 'More' }).click();
    await device.toolbar.getByRole('button', { name: 'Bring it back' }).click();
    await scene.page.getByText('The app is in the background').waitFor({ state: 'detached' });
    await device.toolbar.getByRole('button', { name: 'More' }).click();
    await device.toolbar.getByLabel('Screen').selectOption('tablet');
    await scene.page.keyboard.press('Escape');
    await device.control('restart').waitFor({ state: 'hidden' });
    await device.set({ size: 'phone', isLandscape: false });
  });

  it('stands below the addresses of the echo servers, which can be copied', async () => {
    const { page } = scene;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const buttons = page.locator('.peers button');
    await buttons.first().waitFor();
    assert.deepEqual(
      (await buttons.allInnerTexts()).map((text) => text.replace(/\d+$/, 'N')),
      ['TCP 127.0.0.1:N', 'UDP 127.0.0.1:N', 'TLS 127.0.0.1:N', 'two-way TLS 127.0.0.1:N'],
    );
    await page.getByRole('button', { name: /^Copy UDP 127/ }).click();
    const address = (await buttons.nth(1).innerText()).replace('UDP ', '');
    await page.locator('.peers output').getByText(`Copied: ${address}`).waitFor();
    const copied = await page.evaluate(() =>
      (
        globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
      ).navigator.clipboard.readText(),
    );
    assert.equal(copied, address);
    await page.reload();
    await buttons.first().waitFor();
    assert.equal(await buttons.nth(1).innerText(), `UDP ${address}`, 'a page that comes later has them, too');
  });
});
