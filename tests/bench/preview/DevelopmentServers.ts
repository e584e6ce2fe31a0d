/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Command } from '../../../host/browser/Command';
import { startPreviewCommand } from '../../../host/browser/previewCommand';
import { copyApp } from '../../support/appCopy';
import type { Pair } from './rounds';
import { moduleLinesOf } from './vite/appShape';
import { startVite } from './vite/viteCommand';
import { titleOfPart, ViteProject } from './vite/viteProject';

/** A development server with the sources that it serves. */
export interface DevelopmentServer {
  start(): Promise<Command>;
  /** What is in the page when all of it is shown. */
  shown(page: Page): Locator;
  /** Changes what the page shows, in one source file. */
  edit(edit: number): void;
  /** What only an edited page has; everywhere where the page shows it. */
  edited(page: Page, edit: number): Locator[];
}

/** The sources of both in a folder of their own. */
export interface Sources {
  readonly servers: Pair<DevelopmentServer>;
  remove(): void;
}

const HOME_PAGE = path.join('entry', 'src', 'main', 'ets', 'pages', 'Index.ets');
const FIRST_CARD = '[data-id="home.tcp-client"]';
const HOME_TITLE = `.title($r('app.string.home_title'))`;

/** This project's app as `npm start` shows it, and a Vite project of as many modules, lines and elements. */
export async function developmentServers(browser: Browser): Promise<Sources> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-sources-'));
  const app = path.join(folder, 'app');
  copyApp(app);
  const ours = previewOf(app);
  const elements = await elementsOf(browser, ours);
  const vite = new ViteProject(path.join(folder, 'vite'), { moduleLines: moduleLinesOf(app), elements });
  return {
    servers: { ours, reference: viteOf(vite) },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function previewOf(app: string): DevelopmentServer {
  const file = path.join(app, HOME_PAGE);
  const source = readFileSync(file, 'utf8');
  if (!source.includes(HOME_TITLE)) {
    throw new Error(`${HOME_PAGE} has no ${HOME_TITLE} that could be edited`);
  }
  const device = (page: Page, index: number): Locator => page.locator('.screen').nth(index);
  return {
    start: () => startPreviewCommand({ args: ['--app', app] }),
    shown: (page) => device(page, 0).locator(FIRST_CARD),
    edit: (edit) => writeFileSync(file, source.replace(HOME_TITLE, `.title('Edit ${edit}')`)),
    edited: (page, edit) => [0, 1].map((index) => device(page, index).getByText(`Edit ${edit}`, { exact: true })),
  };
}

function viteOf(project: ViteProject): DevelopmentServer {
  const part = project.lastPart;
  return {
    start: () => startVite(project.folder),
    shown: (page) => page.locator(`[data-part="${part}"]`),
    edit: (edit) => project.edit(part, edit),
    edited: (page, edit) => [page.getByText(titleOfPart(part, edit), { exact: true }).first()],
  };
}

async function elementsOf(browser: Browser, server: DevelopmentServer): Promise<number> {
  const command = await server.start();
  const page = await browser.newPage();
  try {
    await page.goto(command.url);
    await server.shown(page).waitFor();
    return await page.locator('.screen').first().locator('*').count();
  } finally {
    await page.close();
    await command.close();
  }
}
