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
import { openProbedPage, waitForSign } from '../probedPage';

/** From the command to the page in a browser that is open already and has nothing of it. */
export async function measureStart(
  browser: Browser,
  servers: Pair<DevelopmentServer>,
  rounds: number,
): Promise<Comparison> {
  const start = async (server: DevelopmentServer): Promise<number> => {
    const page = await openProbedPage(browser);
    const startedAt = performance.now();
    const command = await server.start();
    try {
      await page.goto(command.url, { waitUntil: 'commit' });
      await waitForSign(page, server.shown);
      return performance.now() - startedAt;
    } finally {
      await page.context().close();
      await command.close();
    }
  };
  // Once before, for what is compiled once a machine.
  await start(servers.ours);
  await start(servers.reference);
  const subject = { name: 'start to first page', unit: 'ms', referenceName: 'Vite', limit: 1.5 };
  return comparison(subject, await takeTurns(servers, rounds, start));
}
