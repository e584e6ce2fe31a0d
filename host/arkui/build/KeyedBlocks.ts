/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Block } from './Block';
import { longestIncreasing } from './longestIncreasing';

/** One item of a loop, and what was built for it. */
export interface Keyed<Entry> {
  readonly key: string;
  readonly block: Block;
  readonly entry: Entry;
}

/** How a loop makes and keeps its items. */
export interface KeyedItems<Entry> {
  /** Builds the item at `index` into `block`. */
  build(block: Block, index: number): Entry;
  /** The item whose key is still there stands at `index` now. */
  keep?(entry: Entry, index: number): void;
}

/** The items of a loop, by key: one whose key is still there keeps what was built for it, wherever it stands. */
export class KeyedBlocks<Entry> {
  readonly #loop: Block;
  readonly #items: KeyedItems<Entry>;
  readonly #known = new Map<string, Keyed<Entry>>();
  #order: Keyed<Entry>[] = [];

  constructor(loop: Block, items: KeyedItems<Entry>) {
    this.#loop = loop;
    this.#items = items;
  }

  get order(): readonly Keyed<Entry>[] {
    return this.#order;
  }

  /** Builds what is new, in order, disposes of what is gone and moves the rest; `keys` have no duplicates. */
  show(keys: readonly string[], firstIndex = 0): void {
    const before = this.#order;
    // Most changes are in one place: what is the same at both ends needs no work.
    const start = sameAtStart(before, keys);
    const end = sameAtEnd(before, keys, start);
    const head = before.slice(0, start);
    const tail = before.slice(before.length - end);
    const changed = keys.slice(start, keys.length - end);
    const left = this.#disposeOthers(before.slice(start, before.length - end), changed);
    this.#order = [...head, ...this.#arrange(changed, left, head.at(-1)?.block, firstIndex + start), ...tail];
    if (this.#items.keep !== undefined) {
      this.#order.forEach(({ entry }, position) => this.#items.keep?.(entry, firstIndex + position));
    }
  }

  #disposeOthers(items: readonly Keyed<Entry>[], keys: readonly string[]): Keyed<Entry>[] {
    const kept = new Set(keys);
    // From the end, which is the cheapest for the lists they are taken out of.
    for (const { key, block } of items.filter((item) => !kept.has(item.key)).reverse()) {
      this.#known.delete(key);
      block.dispose();
    }
    return items.filter((item) => kept.has(item.key));
  }

  /** Puts the items of the keys behind one another; `left` are those that were there. */
  #arrange(
    keys: readonly string[],
    left: readonly Keyed<Entry>[],
    start: Block | undefined,
    firstIndex: number,
  ): Keyed<Entry>[] {
    const staying = stayingItems(left, keys);
    let behind = start;
    return keys.map((key, position) => {
      const item = this.#known.get(key) ?? this.#build(key, firstIndex + position, behind);
      if (!staying.has(item)) {
        item.block.moveBehind(behind);
      }
      behind = item.block;
      return item;
    });
  }

  #build(key: string, index: number, behind: Block | undefined): Keyed<Entry> {
    const block = this.#loop.appendBehind(behind);
    const item = { key, block, entry: this.#items.build(block, index) };
    this.#known.set(key, item);
    return item;
  }
}

function sameAtStart(items: readonly Keyed<unknown>[], keys: readonly string[]): number {
  let count = 0;
  while (count < keys.length && items[count]?.key === keys[count]) {
    count++;
  }
  return count;
}

/** Not counting what is the same at the start. */
function sameAtEnd(items: readonly Keyed<unknown>[], keys: readonly string[], start: number): number {
  const most = Math.min(items.length, keys.length) - start;
  let count = 0;
  while (count < most && items[items.length - 1 - count]?.key === keys[keys.length - 1 - count]) {
    count++;
  }
  return count;
}

/** As many as possible that are in the right order already. */
function stayingItems<Entry>(items: readonly Keyed<Entry>[], keys: readonly string[]): Set<Keyed<Entry>> {
  const positions = new Map(keys.map((key, position) => [key, position]));
  const indexes = longestIncreasing(items.map(({ key }) => positions.get(key) ?? 0));
  return new Set(indexes.map((index) => items[index]).filter((item) => item !== undefined));
}
