/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Browser } from 'playwright-core';
import type { DevelopmentServer } from '../DevelopmentServers';
import type { Comparison } from '../result';
import { comparison } from '../result';
import type { Pair } from '../rounds';
import { takeTurns } from '../rounds';

/** From the command to the page in a browser that is open already and has nothing of it. */
export async function measureStart(
  browser: Browser,
  servers: Pair<DevelopmentServer>,
  rounds: number,
): Promise<Comparison> {
  const start = async (server: DevelopmentServer): Promise<number> => {
    const page = await browser.newPage();
    const startedAt = performance.now();
    const command = await server.start();
    try {
      await page.goto(command.url, { waitUntil: 'commit' });
      await server.shown(page).waitFor();
      return performance.now() - startedAt;
    } finally {
      await page.close();
      await command.close();
    }
  };
  const subject = { name: 'start to first page', unit: 'ms', referenceName: 'Vite', limit: 1.5 };
  return comparison(subject, await takeTurns(servers, rounds, start));
}
