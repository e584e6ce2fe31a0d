/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The indexes of a longest increasing run of `values`, gaps allowed: what can stay where it is when a list is sorted. */
export function longestIncreasing(values: readonly number[]): number[] {
  /** For each length, the index of the smallest value that a run of this length can end with. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(values, ends[middle]) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    previous[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  });
  const run: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    run.push(index);
  }
  return run.reverse();
}

function valueAt(values: readonly number[], index: number | undefined): number {
  return index === undefined ? Number.NEGATIVE_INFINITY : (values[index] ?? Number.NEGATIVE_INFINITY);
}
