/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { compareFigures } from './comparedFigures';
import type { ComparedFigures } from './comparedFigures';
import type { Comparison, Implementation } from './comparisons';
import { implementationsOf } from './comparisons';
import type { Contestant, TlsMaterial } from './contestant';
import type { ScenarioName } from './scenarios';
import { SCENARIOS } from './scenarios';

export interface Plan {
  readonly rounds: number;
  /** About how long one round of one implementation takes, in seconds. */
  readonly seconds: number;
}

/** Higher figures are better, and so are higher ratios. */
export interface Result extends ComparedFigures {
  readonly name: string;
  /** Of both figures. */
  readonly unit: string;
  readonly referenceName: string;
}

/** Warming up takes as long as so many rounds. */
const WARM_UP_ROUNDS = 4;
const FIRST_WARM_UP_MESSAGES = 16;

/**
 * Measures the comparisons of one scenario. The implementations take turns, there and back (ABC CBA ABC ...), so that
 * what happens to the machine meanwhile happens to all of them, and none always comes first.
 */
export async function measure(
  scenario: ScenarioName,
  comparisons: readonly Comparison[],
  contestants: readonly Contestant[],
  tls: TlsMaterial,
  plan: Plan,
): Promise<Result[]> {
  const names = implementationsOf(comparisons);
  const entries = contestants.filter(({ implementation }) => names.includes(implementation));
  const lanes: Lane[] = [];
  for (const contestant of entries) {
    await contestant.open(scenario, tls);
    lanes.push({ contestant, messages: await warmUp(contestant, plan.seconds * 1000), figures: [] });
  }
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const lane of round % 2 === 0 ? lanes : lanes.toReversed()) {
      const ms = await lane.contestant.run(lane.messages);
      lane.figures.push((lane.messages * SCENARIOS[scenario].unitsPerMessage * 1000) / ms);
    }
  }
  for (const { contestant } of lanes) {
    await contestant.close();
  }
  const figures = new Map(lanes.map((lane) => [lane.contestant.implementation, lane.figures]));
  return comparisons.map((comparison) => resultOf(comparison, SCENARIOS[scenario].unit, figures));
}

/** One implementation in one scenario: messages a round, and the figure of each round. */
interface Lane {
  readonly contestant: Contestant;
  readonly messages: number;
  readonly figures: number[];
}

/** Runs until the code is compiled and warm. @returns how many messages fill a round */
async function warmUp(contestant: Contestant, roundMs: number): Promise<number> {
  let messages = FIRST_WARM_UP_MESSAGES;
  for (let spentMs = 0; ;) {
    const ms = await contestant.run(messages);
    spentMs += ms;
    const aRound = Math.max(1, Math.round((messages * roundMs) / ms));
    if (spentMs >= WARM_UP_ROUNDS * roundMs) {
      return aRound;
    }
    messages = Math.min(aRound, messages * 4); // A cold start says little of how fast it gets.
  }
}

function resultOf(
  { name, ours, reference, referenceName }: Comparison,
  unit: string,
  figures: ReadonlyMap<Implementation, readonly number[]>,
): Result {
  const ourFigures = figures.get(ours) ?? [];
  const referenceFigures = figures.get(reference) ?? [];
  return { name, unit, referenceName, ...compareFigures(ourFigures, referenceFigures) };
}
