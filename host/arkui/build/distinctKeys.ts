/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The keys with a counter added to those that were there before: each item needs one of its own. */
export function distinctKeys(keys: readonly string[], onDuplicate: (key: string) => void): string[] {
  const used = new Set<string>();
  return keys.map((key) => {
    let distinct = key;
    for (let count = 2; used.has(distinct); count++) {
      distinct = `${key} (${count})`;
    }
    if (distinct !== key) {
      onDuplicate(key);
    }
    used.add(distinct);
    return distinct;
  });
}
