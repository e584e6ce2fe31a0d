/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The distance between the first and the third quartile: half of the values lie within it. */
export function quartileDistance(values: readonly number[]): number {
  return quantile(values, 0.75) - quantile(values, 0.25);
}

/** Of `fraction` of the values; between two of them where the rank falls between them. NaN of nothing. */
export function quantile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * fraction;
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}
