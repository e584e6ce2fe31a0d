/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import type { Command } from '../../../host/browser/Command';
import { Command as NodeCommand } from '../../../host/browser/Command';
import { startPreviewCommand } from '../../../host/browser/previewCommand';
import { projectRoot } from '../../../host/project';
import { NodeHeaps } from './heap/NodeHeaps';
import type { Pair } from './rounds';
import { openProbedPage } from './probedPage';

/** The folder of the bench's own app. */
export const BENCH_APP = path.join(projectRoot, 'tests', 'bench', 'preview', 'app');
const HANDMADE_SERVER = path.join('tests', 'bench', 'preview', 'handmade', 'server.ts');

export type SceneName = 'none' | 'counter' | 'list' | 'virtual-list' | 'messages';

/** Of the rows on the first screen of a list, the last. */
const LAST_VISIBLE_ROW = 'title-14';
/** Something that is there when the scene is complete, by its id. */
const COMPLETE: Readonly<Record<Exclude<SceneName, 'none'>, string>> = {
  counter: 'count',
  list: 'title-9999',
  'virtual-list': LAST_VISIBLE_ROW,
  messages: 'echo',
};

/** A page with the bench's scenes, and the command behind it. */
export class Contestant {
  readonly page: Page;
  readonly #command: Command;
  readonly #heaps: NodeHeaps;
  readonly #devTools: CDPSession;

  private constructor(page: Page, command: Command, heaps: NodeHeaps, devTools: CDPSession) {
    this.page = page;
    this.#command = command;
    this.#heaps = heaps;
    this.#devTools = devTools;
  }

  static async open(
    browser: Browser,
    start: (environment: NodeHeaps['environment']) => Promise<Command>,
  ): Promise<Contestant> {
    const heaps = new NodeHeaps();
    const command = await start(heaps.environment);
    const page = await openProbedPage(browser);
    await page.goto(command.url);
    await page.locator('[data-id="show-none"]').waitFor();
    return new Contestant(page, command, heaps, await page.context().newCDPSession(page));
  }

  /** Its turn: a page behind another one draws more slowly. */
  async show(scene: SceneName): Promise<void> {
    await this.page.bringToFront();
    await this.click(`show-${scene}`);
    if (scene === 'none') {
      await this.page.locator(Object.values(COMPLETE).map(byId).join()).first().waitFor({ state: 'detached' });
    } else {
      await this.page.locator(byId(COMPLETE[scene])).waitFor({ state: 'attached' });
    }
  }

  async click(id: string): Promise<void> {
    await this.page.evaluate(`probe.click('${id}')`);
  }

  clickToChange(button: string, watched: string): Promise<number> {
    return this.page.evaluate<number>(`probe.clickToChange('${button}', '${watched}')`);
  }

  /** From the click that asks for a list to the frame that shows its first screen, or that has all of it. Complete afterwards. */
  async showToPaint(scene: 'list' | 'virtual-list', extent: 'first-screen' | 'all'): Promise<number> {
    const awaited = extent === 'all' ? COMPLETE[scene] : LAST_VISIBLE_ROW;
    const ms = await this.page.evaluate<number>(`probe.clickToPaint('show-${scene}', '${awaited}')`);
    await this.page.locator(byId(COMPLETE[scene])).waitFor({ state: 'attached' });
    return ms;
  }

  /** The element of that id, once it has a text like that. */
  element(id: string, text: RegExp): Locator {
    return this.page.locator(byId(id)).filter({ hasText: text });
  }

  async text(id: string): Promise<string> {
    return (await this.page.locator(byId(id)).textContent()) ?? '';
  }

  /** Bytes in use after a collection. */
  async heap(): Promise<{ app: number; page: number }> {
    const app = await this.#heaps.used();
    await this.#devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devTools.send('Runtime.getHeapUsage');
    return { app, page: usedSize };
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.#command.close();
    this.#heaps.remove();
  }
}

/** The preview with the bench's app on one device, and the handmade page. */
export async function openContestants(browser: Browser): Promise<Pair<Contestant>> {
  const [ours, reference] = await Promise.all([
    Contestant.open(browser, (environment) =>
      startPreviewCommand({ args: ['--app', BENCH_APP, '--devices', '1'], environment }),
    ),
    Contestant.open(browser, (environment) =>
      NodeCommand.start([path.join('host', 'run.mjs'), HANDMADE_SERVER], { environment, cwd: projectRoot }),
    ),
  ]);
  return { ours, reference };
}

function byId(id: string): string {
  return `[data-id="${id}"]`;
}
