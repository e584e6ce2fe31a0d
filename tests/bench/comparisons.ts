/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ScenarioName } from './scenarios';
import { SCENARIO_NAMES, SCENARIOS } from './scenarios';

/** Each is a program in `implementations/`. In this order, every comparison is one of neighbours. */
export const IMPLEMENTATIONS = ['node', 'host', 'socketkit'] as const;

export type Implementation = (typeof IMPLEMENTATIONS)[number];

/** One line of the results: what is measured, and against what. */
export interface Comparison {
  readonly name: string;
  readonly scenario: ScenarioName;
  readonly ours: Implementation;
  readonly reference: Implementation;
  readonly referenceName: string;
}

export const COMPARISONS: readonly Comparison[] = SCENARIO_NAMES.flatMap((scenario) => {
  const { title, nodeModule } = SCENARIOS[scenario];
  return [
    { name: `${title}, host module`, scenario, ours: 'host', reference: 'node', referenceName: nodeModule },
    { name: `${title}, socketkit`, scenario, ours: 'socketkit', reference: 'host', referenceName: 'host module' },
  ];
});

/** Which implementations the comparisons need, in the order of {@link IMPLEMENTATIONS}. */
export function implementationsOf(comparisons: readonly Comparison[]): Implementation[] {
  return IMPLEMENTATIONS.filter((one) => comparisons.some(({ ours, reference }) => ours === one || reference === one));
}
