/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** One of the changes that a data source tells with `onDatasetChange`; positions are those before all of them. */
export type DataOperation =
  | { type: 'ADD'; index: number; count?: number }
  | { type: 'DELETE'; index: number; count?: number }
  | { type: 'CHANGE'; index: number }
  | { type: 'MOVE'; index: { from: number; to: number } }
  | { type: 'EXCHANGE'; index: { start: number; end: number } }
  | { type: 'RELOAD' };

type Key = string | undefined;

/**
 * The keys of a data source's items as far as they are known, by position: what a data source says of its changes moves
 * them.
 */
export class DataKeys {
  /** Undefined: an item is its position, until something is said to have moved it. */
  readonly #keyOf: ((index: number) => string) | undefined;
  #keys: Key[] = [];
  #positions = 0;

  constructor(keyOf: ((index: number) => string) | undefined) {
    this.#keyOf = keyOf;
  }

  /** Those of a range; no two are the same. */
  range(first: number, count: number, onDuplicate: (key: string) => void): string[] {
    const used = new Set(this.#keys.slice(first, first + count));
    return Array.from({ length: count }, (_, position) => {
      const index = first + position;
      const known = this.#keys[index];
      if (known !== undefined) {
        return known;
      }
      const key = this.#keyOf?.(index) ?? `position ${++this.#positions}`;
      let distinct = key;
      for (let number = 2; used.has(distinct); number++) {
        distinct = `${key} (${number})`;
      }
      if (distinct !== key) {
        onDuplicate(key);
      }
      used.add(distinct);
      this.#keys[index] = distinct;
      return distinct;
    });
  }

  /** Everything may be different. Where keys are positions, those are still the same. */
  reload(): void {
    if (this.#keyOf !== undefined) {
      this.#keys = [];
    }
  }

  change(index: number): void {
    if (this.#keyOf !== undefined) {
      this.#keys[index] = undefined;
    }
  }

  add(index: number, count = 1): void {
    if (index < this.#keys.length) {
      this.#keys.splice(index, 0, ...unknownKeys(count));
    }
  }

  remove(index: number, count = 1): void {
    this.#keys.splice(index, count);
  }

  exchange(one: number, other: number): void {
    const key = this.#keys[one];
    this.#keys[one] = this.#keys[other];
    this.#keys[other] = key;
  }

  apply(operations: readonly DataOperation[]): void {
    const places = Array.from(this.#keys, (key): Place => ({ before: [], own: [key], after: [] }));
    const place = (index: number): Place => {
      while (places.length <= index) {
        places.push({ before: [], own: [undefined], after: [] });
      }
      return places[index] as Place;
    };
    for (const operation of operations) {
      if (operation.type === 'RELOAD') {
        this.reload();
        return;
      }
      this.#apply(operation, place);
    }
    this.#keys = places.flatMap(({ before, own, after }) => [...before, ...own, ...after]);
  }

  #apply(operation: Exclude<DataOperation, { type: 'RELOAD' }>, place: (index: number) => Place): void {
    switch (operation.type) {
      case 'ADD':
        place(operation.index).before.push(...unknownKeys(operation.count ?? 1));
        break;
      case 'DELETE':
        for (let index = operation.index; index < operation.index + (operation.count ?? 1); index++) {
          place(index).own = [];
        }
        break;
      case 'CHANGE':
        if (this.#keyOf !== undefined) {
          place(operation.index).own = [undefined];
        }
        break;
      case 'EXCHANGE': {
        const start = place(operation.index.start);
        const end = place(operation.index.end);
        [start.own, end.own] = [end.own, start.own];
        break;
      }
      case 'MOVE': {
        const { from, to } = operation.index;
        const moved = place(from).own;
        place(from).own = [];
        place(to)[from < to ? 'after' : 'before'].push(...moved);
        break;
      }
    }
  }
}

/** What is to be found where one item was: itself, until it goes, and what comes before and behind it. */
interface Place {
  before: Key[];
  own: Key[];
  after: Key[];
}

function unknownKeys(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}
