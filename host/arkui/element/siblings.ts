/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Takes one out of its siblings.
 *
 * @param lastIndex where the last one was taken out, because the next one is most often beside it; otherwise it is most
 *   often one of the last: lists are taken away from their end
 * @returns where it was
 */
export function takeOut<T>(siblings: T[], child: T, lastIndex: number): number {
  const beside = [lastIndex - 1, lastIndex].find((index) => siblings[index] === child);
  const index = beside ?? siblings.lastIndexOf(child);
  siblings.splice(index, 1);
  return index;
}

/**
 * Puts one before one of the others, or at the end.
 *
 * @param lastIndex where the last one was put, because the next one most often goes behind it
 * @returns where it is now; -1 where `before` is no sibling, and nothing is done
 */
export function putBefore<T>(siblings: T[], child: T, before: T | undefined, lastIndex: number): number {
  if (before === undefined) {
    return siblings.push(child) - 1;
  }
  const index = siblings[lastIndex + 1] === before ? lastIndex + 1 : siblings.lastIndexOf(before);
  if (index >= 0) {
    siblings.splice(index, 0, child);
  }
  return index;
}
