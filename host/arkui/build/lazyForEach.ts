/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { track, TrackOpTypes, trigger, TriggerOpTypes } from '@vue/reactivity';
import { untracked } from '../state/tracking';
import type { Block } from './Block';
import { buildInto, currentBlock } from './current';
import { DataKeys } from './DataKeys';
import type { DataOperation } from './DataKeys';
import type { ItemBuilder, KeyOf } from './forEach';
import { VisibleItems } from './VisibleItems';
import type { ItemSource } from './VisibleItems';

/** What a loop follows instead of its data: that the data source says that something has changed. */
const CHANGES = 'changes';

/** ArkUI's IDataSource: the app's own, asked for the items that are shown. */
export interface DataSource {
  totalCount(): number;
  getData(index: number): unknown;
  registerDataChangeListener(listener: DataChanges): void;
  unregisterDataChangeListener(listener: DataChanges): void;
}

/** `LazyForEach`: asks a data source for what is visible, and follows only what that says of its changes. */
export function lazyForEach(at: string, sourceOf: () => unknown, build: ItemBuilder, keyOf?: KeyOf): void {
  const loop = currentBlock().append();
  const source = new LazySource(loop, at, sourceOf, keyOf);
  new VisibleItems<undefined>(loop, { at, what: 'LazyForEach' }, source, {
    build(block, index) {
      block.screen.guarded(at, 'LazyForEach', () => buildInto(block, () => build(source.item(index), index)));
      return undefined;
    },
  });
  loop.whenEnded(() => source.leave());
}

class LazySource implements ItemSource {
  readonly #loop: Block;
  readonly #at: string;
  readonly #sourceOf: () => unknown;
  readonly #keys: DataKeys;
  readonly #listener: DataChanges;
  #source: DataSource | undefined;

  constructor(loop: Block, at: string, sourceOf: () => unknown, keyOf: KeyOf | undefined) {
    this.#loop = loop;
    this.#at = at;
    this.#sourceOf = sourceOf;
    this.#keys = new DataKeys(keyOf && ((index): string => String(keyOf(this.item(index), index))));
    this.#listener = new DataChanges(this.#keys, () => trigger(this.#keys, TriggerOpTypes.SET, CHANGES));
  }

  item(index: number): unknown {
    return untracked(() => this.#source?.getData(index));
  }

  total(): number {
    track(this.#keys, TrackOpTypes.GET, CHANGES);
    this.#join(this.#sourceOf() as DataSource);
    return untracked(() => this.#source?.totalCount() ?? 0);
  }

  keys(first: number, count: number): readonly string[] {
    return untracked(() =>
      this.#keys.range(first, count, (key) =>
        this.#loop.screen.warnAt(this.#at, `LazyForEach: several items have the key "${key}"`),
      ),
    );
  }

  leave(): void {
    const source = this.#source;
    this.#source = undefined;
    this.#loop.screen.guarded(this.#at, 'LazyForEach', () => source?.unregisterDataChangeListener(this.#listener));
  }

  #join(source: DataSource): void {
    if (this.#source === source) {
      return;
    }
    if (this.#source !== undefined) {
      this.leave();
      this.#keys.reload();
    }
    this.#source = source;
    untracked(() => source.registerDataChangeListener(this.#listener));
  }
}

/** ArkUI's DataChangeListener. The names in the past tense are the older ones. */
export class DataChanges {
  readonly #keys: DataKeys;
  readonly #changed: () => void;

  constructor(keys: DataKeys, changed: () => void) {
    this.#keys = keys;
    this.#changed = changed;
  }

  onDataReloaded(): void {
    this.#keys.reload();
    this.#changed();
  }

  onDataAdd(index: number): void {
    this.#keys.add(index);
    this.#changed();
  }

  onDataAdded(index: number): void {
    this.onDataAdd(index);
  }

  onDataDelete(index: number): void {
    this.#keys.remove(index);
    this.#changed();
  }

  onDataDeleted(index: number): void {
    this.onDataDelete(index);
  }

  onDataChange(index: number): void {
    this.#keys.change(index);
    this.#changed();
  }

  onDataChanged(index: number): void {
    this.onDataChange(index);
  }

  /** The two change places. */
  onDataMove(from: number, to: number): void {
    this.#keys.exchange(from, to);
    this.#changed();
  }

  onDataMoved(from: number, to: number): void {
    this.onDataMove(from, to);
  }

  onDatasetChange(operations: readonly DataOperation[]): void {
    this.#keys.apply(operations);
    this.#changed();
  }
}
