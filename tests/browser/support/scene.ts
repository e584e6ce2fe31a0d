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
import { startPreviewCommand } from '../../../host/browser/previewCommand';
import { projectRoot } from '../../../host/project';
import type { CheckedPage } from './checks';

const CHECKS = path.join(projectRoot, 'tests', 'browser', 'in-page', 'main.ts');
/** Room for two phones, or a tablet held sideways. */
const WINDOW = { width: 1400, height: 1000 };

/** Of one step, on a busy machine. */
const PATIENCE_MS = 15_000;

/** The preview, and a browser that shows it. */
export class Scene {
  readonly page: Page;
  readonly devices: readonly [DevicePage, DevicePage];
  /** What the page has reported as an error: of its script, or of what it could not load. */
  readonly pageErrors: string[] = [];
  readonly #browser: Browser;
  readonly #command: Command;

  private constructor(page: Page, browser: Browser, command: Command) {
    this.page = page;
    this.#browser = browser;
    this.#command = command;
    this.devices = [new DevicePage(page, 0), new DevicePage(page, 1)];
    page.on('pageerror', (error) => this.pageErrors.push(error.message));
    page.on('requestfailed', (request) => this.pageErrors.push(`${request.url()} failed`));
  }

  /**
   * @param args options of `npm start`; in English unless they say otherwise
   * @throws BrowserMissingError
   */
  static async open(...args: string[]): Promise<Scene> {
    const language = args.includes('--language') ? [] : ['--language', 'en-US'];
    const [command, browser] = await Promise.all([
      startPreviewCommand({ args: ['--no-peers', ...language, ...args] }),
      openBrowser(),
    ]);
    const context = await browser.newContext({ viewport: WINDOW });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(await inPageScript(CHECKS));
    const scene = new Scene(await context.newPage(), browser, command);
    await scene.page.goto(command.url);
    await scene.devices[0].screen.locator('*').first().waitFor();
    return scene;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#command.close();
  }
}

export async function settled({ screen }: DevicePage): Promise<void> {
  await screen.evaluate((element) => (globalThis as unknown as CheckedPage).pageChecks.settled(element));
}

/** Nothing is cut off, sticks out or lies over something else. */
export async function assertLaidOut({ screen }: DevicePage, what: string): Promise<void> {
  const findings = await screen.evaluate((element) =>
    (globalThis as unknown as CheckedPage).pageChecks.layoutFindings(element),
  );
  assert.deepEqual(findings, [], what);
}

/** Every text can be read on its ground. */
export async function assertReadable({ screen }: DevicePage, what: string): Promise<void> {
  const findings = await screen.evaluate((element) =>
    (globalThis as unknown as CheckedPage).pageChecks.contrastFindings(element),
  );
  assert.deepEqual(findings, [], what);
}
