/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** More lines of a component that has gone than these are only counted. */
const MAX_GONE = 4;

/**
 * Lines that are in one text only, each part of them behind the line of the component around it. Of what has gone with
 * a component only the beginning is repeated.
 */
export function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const changes: string[] = [];
  const seen: string[] = [];
  let shownContext = '';
  let wasChanged = false;
  for (const { mark, line } of withoutGoneParts(compare(before, after))) {
    if (mark === ' ') {
      seen.push(line);
    } else {
      const context = wasChanged ? shownContext : contextOf(seen, line);
      if (context !== shownContext) {
        changes.push(`  ${context}`);
        shownContext = context;
      }
      changes.push(`${mark} ${line}`);
    }
    wasChanged = mark !== ' ';
  }
  return changes.length === 0 ? ['nothing changes'] : changes;
}

function withoutGoneParts(compared: readonly Compared[]): Compared[] {
  const shown: Compared[] = [];
  for (let index = 0; index < compared.length; index++) {
    const each = compared[index] as Compared;
    shown.push(each);
    const length = each.mark === '-' && isComponent(each.line) ? goneLength(compared, index) : 0;
    if (length > MAX_GONE) {
      shown.push({ mark: '-', line: `${' '.repeat(depthOf(each.line))}  (${length - 1} more lines)` });
      index += length - 1;
    }
  }
  return shown;
}

/** How many lines have gone with a component, itself included; 0 where a part of it is still there or something came. */
function goneLength(compared: readonly Compared[], start: number): number {
  const depth = depthOf((compared[start] as Compared).line);
  const rest = compared.slice(start + 1);
  const end = rest.findIndex(({ line }) => depthOf(line) <= depth && (isComponent(line) || depthOf(line) < depth));
  const inner = end < 0 ? rest : rest.slice(0, end);
  return inner.every(({ mark }) => mark === '-') ? inner.length + 1 : 0;
}

function isComponent(line: string): boolean {
  return /^\s*\w/.test(line);
}

function depthOf(line: string): number {
  return line.search(/\S/);
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
  const depth = depthOf(line) + (isComponent(line) ? 0 : 1);
  return seen.findLast((each) => isComponent(each) && depthOf(each) < depth) ?? '';
}
