/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { arrayOf } from './forEach';
import type { KeyOf } from './forEach';
import { buildInto, currentBlock } from './current';
import { distinctKeys } from './distinctKeys';
import { RepeatItem } from './RepeatItem';
import { RepeatOptions } from './RepeatOptions';
import { VisibleItems } from './VisibleItems';
import type { ItemSource } from './VisibleItems';
import type { Block } from './Block';

/** `Repeat`: an item whose key is still there keeps what was built for it, and that follows the item and its index. */
export function repeat(at: string, itemsOf: () => unknown, describe: (options: RepeatOptions) => unknown): void {
  const loop = currentBlock().append();
  const source = new RepeatSource(loop, at, itemsOf, describe);
  new VisibleItems(loop, { at, what: 'Repeat' }, source, {
    build(block, index) {
      const item = new RepeatItem(source.item(index), index);
      block.screen.guarded(at, 'Repeat', () => {
        const builder = source.options.builderOf(source.typeOf(index));
        buildInto(block, () => builder(item));
      });
      return item;
    },
    keep(item, index) {
      item.item = source.item(index);
      item.index = index;
    },
  });
}

class RepeatSource implements ItemSource {
  readonly #loop: Block;
  readonly #at: string;
  readonly #itemsOf: () => unknown;
  readonly #describe: (options: RepeatOptions) => unknown;
  options = new RepeatOptions();
  #items: readonly unknown[] = [];

  constructor(loop: Block, at: string, itemsOf: () => unknown, describe: (options: RepeatOptions) => unknown) {
    this.#loop = loop;
    this.#at = at;
    this.#itemsOf = itemsOf;
    this.#describe = describe;
  }

  item(index: number): unknown {
    return this.#items[index];
  }

  typeOf(index: number): string | undefined {
    return this.options.typeOf?.(this.item(index), index);
  }

  total(): number {
    this.options = new RepeatOptions();
    this.#describe(this.options);
    const items = this.#itemsOf();
    // Of a long list that shows a part of itself, only the items of that part are followed.
    this.#items = this.options.isVirtual && Array.isArray(items) ? items : arrayOf(items, 'Repeat');
    return this.options.totalCount ?? this.#items.length;
  }

  keys(first: number, count: number): readonly string[] {
    const keyOf = this.options.keyOf ?? identity;
    const keys: string[] = [];
    for (let index = first; index < Math.min(first + count, this.#items.length); index++) {
      const type = this.typeOf(index);
      const key = String(keyOf(this.item(index), index));
      // An item that is to look different is another one.
      keys.push(type === undefined ? key : `${type}: ${key}`);
    }
    return distinctKeys(keys, (key) =>
      this.#loop.screen.warnAt(
        this.#at,
        `Repeat: several items have the key "${key}", which draws them anew too often`,
      ),
    );
  }
}

const ids = new WeakMap<object, number>();
let lastId = 0;

/** Without `.key()`, an item is itself. */
const identity: KeyOf = (item) => {
  if (typeof item !== 'object' || item === null) {
    return `${typeof item} ${String(item)}`;
  }
  let id = ids.get(item);
  if (id === undefined) {
    id = ++lastId;
    ids.set(item, id);
  }
  return `object ${id}`;
};
