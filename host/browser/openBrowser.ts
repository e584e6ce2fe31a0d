/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';
import { chromium, CHROMIUM_FLAGS } from './chromium';

/**
 * A browser without a window. It ends with `close()`, and with this process.
 *
 * @throws BrowserMissingError
 */
export function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: chromium(), args: [...CHROMIUM_FLAGS], headless: true });
}
