/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../host/browser/openBrowser';
import type { Contestant } from './Contestant';
import { openContestants } from './Contestant';
import type { Sources } from './DevelopmentServers';
import { developmentServers } from './DevelopmentServers';
import { measureClientSize } from './measures/clientSize';
import { measureEdit } from './measures/edit';
import { LIST_PAINTS, measurePaint } from './measures/firstPaint';
import { CLICK, measureInteraction, ONE_ROW } from './measures/interaction';
import { measureMemory } from './measures/memory';
import { measureStart } from './measures/start';
import { measureTyping } from './measures/typing';
import type { PreviewResult } from './result';
import type { Pair } from './rounds';

export interface PreviewPlan {
  readonly rounds: number;
  /** How long the memory is watched. */
  readonly memorySeconds: number;
}

/** What a measurement can be asked to use. */
interface Scene {
  readonly browser: Browser;
  contestants(): Promise<Pair<Contestant>>;
  sources(): Promise<Sources>;
}

interface Measurement {
  readonly name: string;
  run(scene: Scene, plan: PreviewPlan): Promise<PreviewResult[]>;
}

/** In the order in which they are run. */
export const PREVIEW_MEASUREMENTS: readonly Measurement[] = [
  { name: 'preview client size', run: async () => [await measureClientSize()] },
  {
    name: 'preview start',
    run: async (scene, { rounds }) => {
      const { preview: ours, plainVite: reference } = await scene.sources();
      return [await measureStart(scene.browser, { ours, reference }, rounds)];
    },
  },
  {
    name: 'preview edit',
    run: async (scene, { rounds }) => {
      const { preview: ours, hotVite, plainVite } = await scene.sources();
      return [
        await measureEdit(scene.browser, { ours, reference: hotVite }, rounds),
        await measureEdit(scene.browser, { ours, reference: plainVite }, rounds),
      ];
    },
  },
  {
    name: 'preview click',
    run: async (scene, { rounds }) => [await measureInteraction(await scene.contestants(), CLICK, rounds)],
  },
  {
    name: 'preview row of a long list',
    run: async (scene, { rounds }) => [await measureInteraction(await scene.contestants(), ONE_ROW, rounds)],
  },
  {
    name: 'preview first paint of a long list',
    run: async (scene, { rounds }) => [
      await measurePaint(await scene.contestants(), LIST_PAINTS.built, rounds),
      await measurePaint(await scene.contestants(), LIST_PAINTS.complete, rounds),
      await measurePaint(await scene.contestants(), LIST_PAINTS.virtual, rounds),
    ],
  },
  {
    name: 'preview typing',
    run: async (scene, { rounds }) => await measureTyping(await scene.contestants(), rounds),
  },
  {
    name: 'preview memory',
    run: async (scene, { memorySeconds }) => await measureMemory(await scene.contestants(), memorySeconds),
  },
];

/** Runs these measurements one after the other. What they share is opened when the first of them asks for it. */
export async function measurePreview(
  measurements: readonly Measurement[],
  plan: PreviewPlan,
): Promise<PreviewResult[]> {
  const browser = await openBrowser();
  const ends: (() => Promise<void> | void)[] = [() => browser.close()];
  let contestants: Promise<Pair<Contestant>> | undefined;
  let sources: Promise<Sources> | undefined;
  const scene: Scene = {
    browser,
    contestants: () =>
      (contestants ??= openContestants(browser).then((pair) => {
        ends.unshift(async () => {
          await Promise.all([pair.ours.close(), pair.reference.close()]);
        });
        return pair;
      })),
    sources: () =>
      (sources ??= developmentServers(browser).then((made) => {
        ends.unshift(() => made.remove());
        return made;
      })),
  };
  try {
    const results: PreviewResult[] = [];
    for (const measurement of measurements) {
      results.push(...(await measurement.run(scene, plan)));
    }
    return results;
  } finally {
    for (const end of ends) {
      await end();
    }
  }
}
