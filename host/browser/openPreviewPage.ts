/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { projectRoot } from '../project';
import { DevicePage } from './DevicePage';
import { inPageScript } from './inPageScript';

const IN_PAGE = path.join(projectRoot, 'host', 'browser', 'in-page', 'main.ts');
/** Room for two phones, or a tablet held sideways. */
const WINDOW = { width: 1400, height: 1000 };

export interface PreviewPageOptions extends Pick<BrowserContextOptions, 'deviceScaleFactor'> {
  /** How long a step may take; 30 s unless said. */
  readonly timeoutMs?: number;
  /** More scripts for the page. */
  readonly scripts?: readonly string[];
  /** Given the page before it loads anything. */
  readonly prepare?: (page: Page) => void;
}

/** Opens the preview in a browser context of its own; settled when the left device shows its app. */
export async function openPreviewPage(
  browser: Browser,
  url: string,
  { timeoutMs = 30_000, scripts = [], prepare, ...options }: PreviewPageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, ...options });
  context.setDefaultTimeout(timeoutMs);
  for (const script of [await inPageScript(IN_PAGE), ...scripts]) {
    await context.addInitScript(script);
  }
  const page = await context.newPage();
  prepare?.(page);
  await page.goto(url);
  await new DevicePage(page, 0).isShown();
  return page;
}
