/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { median, quartileDistance } from './statistics';

/** Two that did the same in turns, in the same run. */
export interface ComparedFigures {
  /** Median of the rounds. */
  readonly ours: number;
  readonly reference: number;
  /** Median of the ratios of the rounds, each of two neighbours in time. */
  readonly ratio: number;
  /** Interquartile range of these ratios. */
  readonly spread: number;
}

/** Of the same rounds, in order. */
export function compareFigures(ours: readonly number[], reference: readonly number[]): ComparedFigures {
  const ratios = ours.map((figure, round) => figure / (reference[round] ?? Number.NaN));
  return { ours: median(ours), reference: median(reference), ratio: median(ratios), spread: quartileDistance(ratios) };
}
