/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { RoundFigures } from './result';

/** The two who are compared, of whatever kind they are. */
export interface Pair<T> {
  readonly ours: T;
  readonly reference: T;
}

/**
 * Lets the two take turns, there and back (AB BA AB ...), so that what happens to the machine meanwhile happens to both,
 * and neither always comes first.
 */
export async function takeTurns<T>(
  { ours, reference }: Pair<T>,
  rounds: number,
  run: (contestant: T) => Promise<number>,
): Promise<RoundFigures> {
  const figures = { ours: [] as number[], reference: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const turns = [
      async () => figures.ours.push(await run(ours)),
      async () => figures.reference.push(await run(reference)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) {
      await turn();
    }
  }
  return figures;
}
