/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inPageScript } from '../../../host/browser/inPageScript';
import { projectRoot } from '../../../host/project';
import type { Sign } from './Sign';

const PROBE = path.join(projectRoot, 'tests', 'bench', 'preview', 'in-page', 'probe.ts');
/** A slow machine is measured, too. */
const PATIENCE_MS = 120_000;

/** The global object of a page with the probe. */
interface ProbedPage {
  readonly probe: { shows(sign: Sign): boolean };
}

/** A page in a browser context of its own, with `probe` in it. */
export async function openProbedPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(await inPageScript(PROBE));
  return await context.newPage();
}

/** Looks with every frame, also after the page was loaded again. */
export async function waitForSign(page: Page, sign: Sign): Promise<void> {
  await page.waitForFunction((awaited) => (globalThis as unknown as ProbedPage).probe.shows(awaited), sign, {
    polling: 'raf',
  });
}
