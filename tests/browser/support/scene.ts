/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Command } from '../../../host/browser/Command';
import { DevicePage } from '../../../host/browser/DevicePage';
import { inPageScript } from '../../../host/browser/inPageScript';
import { openBrowser } from '../../../host/browser/openBrowser';
import { openPreviewPage } from '../../../host/browser/openPreviewPage';
import { startPreviewCommand } from '../../../host/browser/previewCommand';
import { projectRoot } from '../../../host/project';
import type { CheckedPage } from './checks';

const CHECKS = path.join(projectRoot, 'tests', 'browser', 'in-page', 'main.ts');
/** Of one step, on a busy machine. */
const PATIENCE_MS = 15_000;

/** The preview, and a browser that shows it. */
export class Scene {
  readonly page: Page;
  readonly devices: readonly [DevicePage, DevicePage];
  /** What the page has reported as an error: of its script, or of what it could not load. */
  readonly pageErrors: readonly string[];
  readonly #browser: Browser;
  readonly #command: Command;

  private constructor(page: Page, browser: Browser, command: Command, pageErrors: readonly string[]) {
    this.page = page;
    this.pageErrors = pageErrors;
    this.#browser = browser;
    this.#command = command;
    this.devices = [new DevicePage(page, 0), new DevicePage(page, 1)];
  }

  /**
   * @param args options of `npm start`; in English unless they say otherwise
   * @throws BrowserMissingError
   */
  static open(...args: string[]): Promise<Scene> {
    return Scene.openWithPeers('--no-peers', ...args);
  }

  /** The same with the echo servers running. */
  static async openWithPeers(...args: string[]): Promise<Scene> {
    const language = args.includes('--language') ? [] : ['--language', 'en-US'];
    const browser = await openBrowser();
    const ends: (() => Promise<void>)[] = [() => browser.close()];
    try {
      const command = await startPreviewCommand({ args: [...language, ...args] });
      ends.push(() => command.close());
      const errors: string[] = [];
      const page = await openPreviewPage(browser, command.url, {
        timeoutMs: PATIENCE_MS,
        scripts: [await inPageScript(CHECKS)],
        prepare: (opened) => {
          opened.on('pageerror', (error) => errors.push(error.message));
          opened.on('requestfailed', (request) => errors.push(`${request.url()} failed`));
        },
      });
      return new Scene(page, browser, command, errors);
    } catch (error) {
      // Otherwise they would keep the test's process from ending.
      await Promise.all(ends.map((end) => end()));
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#command.close();
  }
}

type Check = 'layoutFindings' | 'contrastFindings' | 'touchFindings' | 'namingFindings';

/** Runs a check in the page, on the screen of a device. */
async function assertNoFindings({ screen }: DevicePage, check: Check, what: string): Promise<void> {
  const findings = await screen.evaluate(
    (element, name) => (globalThis as unknown as CheckedPage).pageChecks[name](element),
    check,
  );
  assert.deepEqual(findings, [], what);
}

/** Nothing is cut off, sticks out or lies over something else. */
export async function assertLaidOut(device: DevicePage, what: string): Promise<void> {
  await assertNoFindings(device, 'layoutFindings', what);
}

/** Every text can be read on its ground. */
export async function assertReadable(device: DevicePage, what: string): Promise<void> {
  await assertNoFindings(device, 'contrastFindings', what);
}

/** Everything that can be tapped is large enough for a finger. */
export async function assertTouchable(device: DevicePage, what: string): Promise<void> {
  await assertNoFindings(device, 'touchFindings', what);
}

/** Everything that can be used says what it is to who does not see it. */
export async function assertNamed(device: DevicePage, what: string): Promise<void> {
  await assertNoFindings(device, 'namingFindings', what);
}
