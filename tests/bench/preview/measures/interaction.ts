/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { setTimeout as pause } from 'node:timers/promises';
import { median } from '../../statistics';
import type { Contestant } from '../Contestant';
import type { Comparison } from '../result';
import { comparison } from '../result';
import type { Pair } from '../rounds';
import { takeTurns } from '../rounds';

const CLICKS_A_ROUND = 20;
const WARM_UP_CLICKS = 40;
/** Nobody clicks faster than frames are drawn. */
const CLICK_INTERVAL_MS = 30;

interface Interaction {
  readonly name: string;
  readonly scene: 'counter' | 'list';
  readonly button: string;
  readonly watched: string;
}

/** A click in Node and back: from the event to the changed document. */
export const CLICK: Interaction = { name: 'click to changed DOM', scene: 'counter', button: 'add', watched: 'count' };
export const ONE_ROW: Interaction = {
  name: 'one row of 10,000 changes',
  scene: 'list',
  button: 'change',
  watched: 'title-5000',
};

export async function measureInteraction(
  contestants: Pair<Contestant>,
  { name, scene, button, watched }: Interaction,
  rounds: number,
): Promise<Comparison> {
  const times = async (contestant: Contestant, clicks: number): Promise<number> => {
    await contestant.page.bringToFront();
    const all: number[] = [];
    for (let click = 0; click < clicks; click += 1) {
      all.push(await contestant.clickToChange(button, watched));
      await pause(CLICK_INTERVAL_MS);
    }
    return median(all);
  };
  for (const contestant of [contestants.ours, contestants.reference]) {
    await contestant.show(scene);
    await times(contestant, WARM_UP_CLICKS);
  }
  const figures = await takeTurns(contestants, rounds, (contestant) => times(contestant, CLICKS_A_ROUND));
  for (const contestant of [contestants.ours, contestants.reference]) {
    await contestant.show('none');
  }
  return comparison({ name, unit: 'ms', referenceName: 'handmade page', limit: 1.5 }, figures);
}
