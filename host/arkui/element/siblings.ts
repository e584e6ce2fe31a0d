/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Takes one out of its siblings. Most often it is one of the last: lists are taken away from their end. */
export function takeOut<T>(siblings: T[], child: T): void {
  siblings.splice(siblings.lastIndexOf(child), 1);
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
