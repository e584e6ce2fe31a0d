/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Command } from '../../../../host/browser/Command';
import type { DevelopmentServer } from '../DevelopmentServers';
import type { Comparison } from '../result';
import { comparison } from '../result';
import type { Pair } from '../rounds';
import { takeTurns } from '../rounds';
import { openProbedPage, waitForSign } from '../probedPage';

/** People read what they changed before they change it again; watchers of files join what comes at once. */
const EDIT_INTERVAL_MS = 1000;

interface Opened {
  readonly server: DevelopmentServer;
  readonly command: Command;
  readonly page: Page;
}

/** From a saved source file to the page that shows it: ours on both devices. */
export async function measureEdit(
  browser: Browser,
  servers: Pair<DevelopmentServer>,
  rounds: number,
): Promise<Comparison> {
  const pair = { ours: await open(browser, servers.ours), reference: await open(browser, servers.reference) };
  let edits = 0;
  const edit = async ({ server, page }: Opened): Promise<number> => {
    await page.bringToFront();
    await pause(EDIT_INTERVAL_MS);
    const savedAt = performance.now();
    edits += 1;
    server.edit(edits);
    await waitForSign(page, server.edited(edits));
    return performance.now() - savedAt;
  };
  try {
    // The first edit of a session loads what the later ones need.
    await edit(pair.ours);
    await edit(pair.reference);
    const referenceName = servers.reference.name;
    const subject = { name: 'edit to changed page', unit: 'ms', referenceName, limit: 1.5 };
    return comparison(subject, await takeTurns(pair, rounds, edit));
  } finally {
    for (const { page, command } of [pair.ours, pair.reference]) {
      await page.context().close();
      await command.close();
    }
  }
}

async function open(browser: Browser, server: DevelopmentServer): Promise<Opened> {
  const command = await server.start();
  const page = await openProbedPage(browser);
  await page.goto(command.url);
  await waitForSign(page, server.shown);
  return { server, command, page };
}
