/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Command } from '../../../host/browser/Command';
import { startPreviewCommand } from '../../../host/browser/previewCommand';
import { copyApp } from '../../support/appCopy';
import type { Sign } from './Sign';
import { openProbedPage, waitForSign } from './probedPage';
import { moduleLinesOf } from './vite/appShape';
import { startVite } from './vite/viteCommand';
import { titleOfPart, ViteProject } from './vite/viteProject';

/** A development server with the sources that it serves. */
export interface DevelopmentServer {
  readonly name: string;
  start(): Promise<Command>;
  /** All of the page is there. */
  readonly shown: Sign;
  /** Changes what the page shows, in one source file. */
  edit(edit: number): void;
  /** The page shows that edit, everywhere. */
  edited(edit: number): Sign;
}

/** The sources of all of them, in a folder of their own. */
export interface Sources {
  readonly preview: DevelopmentServer;
  /** Replaces the module that was edited, in the running page. */
  readonly hotVite: DevelopmentServer;
  /** Loads the page again when a module was edited, as it does where a module does not say how to be replaced. */
  readonly plainVite: DevelopmentServer;
  remove(): void;
}

const HOME_TITLE = path.join('entry', 'src', 'main', 'ets', 'components', 'HomeTitle.ets');
const TITLE = `$r('app.string.home_title')`;
/** As `npm start` has them without an option. */
const DEVICES = 2;

/** This project's app as `npm start` shows it, and Vite projects of as many modules, lines and elements. */
export async function developmentServers(browser: Browser): Promise<Sources> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-sources-'));
  const app = path.join(folder, 'app');
  copyApp(app);
  const preview = previewOf(app);
  const shape = { moduleLines: moduleLinesOf(app), elements: await elementsOf(browser, preview) };
  return {
    preview,
    hotVite: viteOf(new ViteProject(path.join(folder, 'hot'), shape, 'replace'), 'Vite, module replaced'),
    plainVite: viteOf(new ViteProject(path.join(folder, 'plain'), shape, 'reload'), 'Vite, page reloaded'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function previewOf(app: string): DevelopmentServer {
  const file = path.join(app, HOME_TITLE);
  const source = readFileSync(file, 'utf8');
  if (!source.includes(TITLE)) {
    throw new Error(`${HOME_TITLE} has no ${TITLE} that could be edited`);
  }
  return {
    name: 'npm start',
    start: () => startPreviewCommand({ args: ['--app', app] }),
    shown: { selector: '[data-id="home.tcp-client"]', text: '', count: 1 },
    edit: (edit) => writeFileSync(file, source.replace(TITLE, `'Edit ${edit}.'`)),
    edited: (edit) => ({ selector: '.screen', text: `Edit ${edit}.`, count: DEVICES }),
  };
}

function viteOf(project: ViteProject, name: string): DevelopmentServer {
  const part = project.lastPart;
  return {
    name,
    start: () => startVite(project.folder),
    shown: { selector: `[data-part="${part}"]`, text: '', count: 1 },
    edit: (edit) => project.edit(part, edit),
    edited: (edit) => ({ selector: 'body', text: titleOfPart(part, edit), count: 1 }),
  };
}

async function elementsOf(browser: Browser, server: DevelopmentServer): Promise<number> {
  const command = await server.start();
  const page = await openProbedPage(browser);
  try {
    await page.goto(command.url);
    await waitForSign(page, server.shown);
    return await page.locator('.screen').first().locator('*').count();
  } finally {
    await page.context().close();
    await command.close();
  }
}
