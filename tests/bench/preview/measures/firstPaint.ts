/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Contestant } from '../Contestant';
import type { Comparison } from '../result';
import { comparison } from '../result';
import type { Pair } from '../rounds';
import { takeTurns } from '../rounds';

/** What is shown, and until when it is measured. */
export const LIST_PAINTS = {
  /** What a person waits for. */
  built: { name: 'first paint of 10,000 rows, all built', scene: 'list', extent: 'first-screen' },
  complete: { name: 'paint with the last of 10,000 rows, all built', scene: 'list', extent: 'all' },
  virtual: { name: 'first paint of 10,000 rows, built as visible', scene: 'virtual-list', extent: 'first-screen' },
} as const;

export async function measurePaint(
  contestants: Pair<Contestant>,
  { name, scene, extent }: (typeof LIST_PAINTS)[keyof typeof LIST_PAINTS],
  rounds: number,
): Promise<Comparison> {
  const paint = async (contestant: Contestant): Promise<number> => {
    await contestant.page.bringToFront();
    const ms = await contestant.showToPaint(scene, extent);
    await contestant.show('none');
    return ms;
  };
  // Once before, for the code that nobody has run yet.
  await paint(contestants.ours);
  await paint(contestants.reference);
  const figures = await takeTurns(contestants, rounds, paint);
  return comparison({ name, unit: 'ms', referenceName: 'handmade page', limit: 2 }, figures);
}
