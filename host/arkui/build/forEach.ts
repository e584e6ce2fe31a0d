/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { shallowReadArray } from '@vue/reactivity';
import { untracked } from '../state/tracking';
import type { Block } from './Block';
import { buildInto, currentBlock } from './current';
import { Effect } from './Effect';
import { KeyedBlocks } from './KeyedBlocks';

export type ItemBuilder = (item: unknown, index: number) => void;
/** The app says that it gives a string; it may be a number. */
export type KeyOf = (item: unknown, index: number) => unknown;

/** `ForEach`: an item whose key is still there stays as it was built, even where the item itself is another. */
export function forEach(at: string, itemsOf: () => unknown, build: ItemBuilder, keyOf: KeyOf = defaultKey): void {
  const loop = currentBlock().append();
  let items: readonly unknown[] = [];
  const blocks = new KeyedBlocks<undefined>(loop, {
    build(block: Block, index: number) {
      block.screen.guarded(at, 'ForEach', () => buildInto(block, () => build(items[index], index)));
      return undefined;
    },
  });
  const effect = new Effect(loop, at, 'ForEach', () => {
    const given = arrayOf(itemsOf(), 'ForEach');
    const keys = new Map<string, number>();
    const duplicates: string[] = [];
    given.forEach((item, index) => {
      const key = String(keyOf(item, index));
      if (keys.has(key)) {
        duplicates.push(key);
      } else {
        keys.set(key, index);
      }
    });
    untracked(() => {
      const [duplicate] = duplicates;
      if (duplicate !== undefined) {
        loop.screen.warnAt(at, `ForEach: several items have the key "${duplicate}", only the first of them is shown`);
      }
      const shown = [...keys.values()];
      items = duplicates.length === 0 ? given.slice() : shown.map((index) => given[index]);
      blocks.show([...keys.keys()]);
    });
  });
  effect.start();
}

/** What a loop goes over; reads all of it at once, which is one dependency instead of one for each item. */
export function arrayOf(value: unknown, loop: string): readonly unknown[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new Error(`${loop} goes over an array, not over ${typeof value}`);
  }
  return shallowReadArray(value);
}

/** ArkUI's own. */
function defaultKey(item: unknown, index: number): string {
  return `${index}__${JSON.stringify(item)}`;
}
