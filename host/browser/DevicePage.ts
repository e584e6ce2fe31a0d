/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Locator, Page } from 'playwright-core';
import type { DeviceSettings } from '../preview/protocol/settings';
import { windowSize } from '../preview/protocol/settings';

/** The controls of the toolbar that are pressed or not. */
type Toggle = 'isDark' | 'isLandscape' | 'hasNetwork';
/** What is in the toolbar's menu. */
type MenuControl = 'size' | 'fontScale' | 'isForeground' | 'restart';
type Control = Toggle | MenuControl | 'language' | 'back' | 'more';

/** Before it shows anything, the whole app may have to be compiled: that is no step of a person. */
const START_TIMEOUT_MS = 60_000;

/** What host/browser/in-page offers in a page. */
interface InPage {
  settled(screen: unknown): Promise<void>;
}

/** One device of the preview in a browser, as a person sees and uses it. */
export class DevicePage {
  readonly page: Page;
  /** What the app draws. */
  readonly screen: Locator;
  readonly toolbar: Locator;
  /** The device itself, with what the preview says over its screen. */
  readonly frame: Locator;
  /** What the preview says where the app has ended. One that is slow to answer comes back. */
  readonly #crash: Locator;

  /** @param index 0: the left one */
  constructor(page: Page, index: number) {
    const device = page.locator('section.device').nth(index);
    this.page = page;
    this.screen = device.locator('.screen');
    this.toolbar = device.locator('.toolbar');
    this.frame = device.locator('.frame');
    this.#crash = device.and(page.locator('[data-state="crashed"]')).locator('.state.bad');
  }

  /** What the app calls so by `.id()`. */
  byId(id: string): Locator {
    return this.screen.locator(`[data-id="${id}"]`);
  }

  /** What is typed into of the text field that the app calls so. */
  field(id: string): Locator {
    return this.byId(id)
      .locator('input, textarea')
      .or(this.screen.locator(`:is(input, textarea)[data-id="${id}"]`));
  }

  text(text: string | RegExp): Locator {
    return this.screen.getByText(text, { exact: true });
  }

  control(name: Control): Locator {
    return this.toolbar.locator(`[data-control="${name}"]`);
  }

  /**
   * Settled when the app shows something.
   *
   * @throws Error with what the preview says where the app does not compile or has crashed
   */
  async isShown(): Promise<void> {
    const trouble = this.page.locator('.problems').or(this.#crash);
    const content = this.screen.locator('*').first();
    await content.or(trouble).first().waitFor({ timeout: START_TIMEOUT_MS });
    if (!(await content.isVisible())) {
      throw new Error(await trouble.first().innerText());
    }
  }

  /** Settled when nothing on the screen has changed for a moment, and what it shows is drawn. */
  async settled(): Promise<void> {
    await this.screen.evaluate((screen) => (globalThis as unknown as InPage).settled(screen));
  }

  /** Starts the app anew; settled when it is shown. */
  async restart(): Promise<void> {
    const before = await this.screen.elementHandle();
    await this.inMenu('restart', (control) => control.click());
    await before.waitForElementState('hidden');
    await this.isShown();
  }

  /** Uses the toolbar like a person. Settled when the app knows, and has drawn what it knew at once. */
  async set(settings: Partial<DeviceSettings>): Promise<void> {
    const { language, size, fontScale } = settings;
    if (language !== undefined && (await this.frame.getAttribute('lang')) !== language) {
      await this.control('language').click();
    }
    if (size !== undefined && (await this.control('size').inputValue()) !== size) {
      await this.inMenu('size', (control) => control.selectOption(size));
      // A tablet is held sideways at first, everything else upright.
      await this.#isPressed('isLandscape', size === 'tablet');
    }
    if (fontScale !== undefined) {
      await this.inMenu('fontScale', (control) => control.selectOption(String(fontScale)));
    }
    for (const toggle of ['isDark', 'isLandscape', 'hasNetwork'] as const) {
      const wanted = settings[toggle];
      if (wanted !== undefined) {
        await this.#toggle(toggle, wanted);
      }
    }
    if (settings.isForeground !== undefined) {
      await this.#bring(settings.isForeground);
    }
    await this.#shows(settings);
  }

  /** Uses a control that is in the toolbar's menu, and closes the menu. */
  async inMenu(name: MenuControl, use: (control: Locator) => Promise<unknown>): Promise<void> {
    const control = this.control(name);
    await this.control('more').click();
    await use(control);
    if (await control.isVisible()) {
      await this.control('more').click();
    }
    await control.waitFor({ state: 'hidden' });
  }

  async #bring(toForeground: boolean): Promise<void> {
    const control = this.control('isForeground');
    if ((await control.getAttribute('data-on')) !== String(toForeground)) {
      await this.inMenu('isForeground', () => control.click());
    }
    await control.and(this.page.locator(`[data-on="${toForeground}"]`)).waitFor({ state: 'attached' });
  }

  async #toggle(toggle: Toggle, wanted: boolean): Promise<void> {
    const control = this.control(toggle);
    if ((await control.getAttribute('aria-pressed')) !== String(wanted)) {
      await control.click();
    }
    await this.#isPressed(toggle, wanted);
  }

  async #isPressed(toggle: Toggle, wanted: boolean): Promise<void> {
    await this.control(toggle)
      .and(this.page.locator(`[aria-pressed="${wanted}"]`))
      .waitFor();
  }

  /** The app's process says on the screen what it is set to. */
  async #shows({ language, isDark, size, isLandscape, fontScale }: Partial<DeviceSettings>): Promise<void> {
    const signs: string[] = [];
    if (language !== undefined) {
      signs.push(`[lang="${language}"]`);
    }
    if (isDark !== undefined) {
      signs.push(`[style*="color-scheme: ${isDark ? 'dark' : 'light'}"]`);
    }
    if (fontScale !== undefined) {
      signs.push(`[style*="--font-scale: ${fontScale};"]`);
    }
    if (size !== undefined && isLandscape !== undefined) {
      const { width, height } = windowSize({ size, isLandscape });
      signs.push(`[data-window="${width}x${height}"]`);
    }
    await this.screen.and(this.page.locator(`.screen${signs.join('')}`)).waitFor({ state: 'attached' });
  }
}
