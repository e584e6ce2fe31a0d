/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Lines that are in one text only, each part of them behind the line of the component around it. */
export function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const changes: string[] = [];
  let shownContext = '';
  let wasChanged = false;
  const seen: string[] = [];
  for (const { mark, line } of compare(before, after)) {
    if (mark !== ' ') {
      const context = wasChanged ? shownContext : contextOf(seen, line);
      if (context !== shownContext) {
        changes.push(`  ${context}`);
        shownContext = context;
      }
      changes.push(`${mark} ${line}`);
    } else {
      seen.push(line);
    }
    wasChanged = mark !== ' ';
  }
  return changes.length === 0 ? ['nothing changes'] : changes;
}

interface Compared {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
}

/** The shortest way from one to the other, with what goes before what comes. */
function compare(before: readonly string[], after: readonly string[]): Compared[] {
  const common = commonLengths(before, after);
  const compared: Compared[] = [];
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [gone, come] = [before[left], after[right]];
    if (gone !== undefined && gone === come) {
      compared.push({ mark: ' ', line: gone });
      left++;
      right++;
    } else if (gone !== undefined && lengthAt(common, left + 1, right) >= lengthAt(common, left, right + 1)) {
      compared.push({ mark: '-', line: gone });
      left++;
    } else {
      compared.push({ mark: '+', line: come ?? '' });
      right++;
    }
  }
  return compared;
}

/** How many lines the rests of both have in common, by where they begin. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () => []);
  for (let left = before.length - 1; left >= 0; left--) {
    for (let right = after.length - 1; right >= 0; right--) {
      const row = lengths[left] as number[];
      row[right] =
        before[left] === after[right]
          ? lengthAt(lengths, left + 1, right + 1) + 1
          : Math.max(lengthAt(lengths, left + 1, right), lengthAt(lengths, left, right + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], left: number, right: number): number {
  return lengths[left]?.[right] ?? 0;
}

/** The component around a line, or that it belongs to: the last one that stands further left. */
function contextOf(seen: readonly string[], line: string): string {
  const depth = line.search(/\S/) + (/^\s*[|.]/.test(line) ? 1 : 0);
  return seen.findLast((each) => /^\s*\w/.test(each) && each.search(/\S/) < depth) ?? '';
}
