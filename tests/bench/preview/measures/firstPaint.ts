/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Contestant } from '../Contestant';
import type { Comparison } from '../result';
import { comparison } from '../result';
import type { Pair } from '../rounds';
import { takeTurns } from '../rounds';

const NAMES = {
  list: 'first paint of 10,000 rows, all built',
  'virtual-list': 'first paint of 10,000 rows, built as visible',
};

export async function measureFirstPaint(
  contestants: Pair<Contestant>,
  scene: keyof typeof NAMES,
  rounds: number,
): Promise<Comparison> {
  const paint = async (contestant: Contestant): Promise<number> => {
    await contestant.page.bringToFront();
    const ms = await contestant.showToPaint(scene);
    await contestant.show('none');
    return ms;
  };
  // Once before, for the code that nobody has run yet.
  await paint(contestants.ours);
  await paint(contestants.reference);
  const figures = await takeTurns(contestants, rounds, paint);
  return comparison({ name: NAMES[scene], unit: 'ms', referenceName: 'handmade page', limit: 2 }, figures);
}
