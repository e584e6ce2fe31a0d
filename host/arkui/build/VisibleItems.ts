/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode, Virtualizer, VirtualLoop } from '../component/ComponentNode';
import { afterBuild } from './afterBuild';
import type { Block } from './Block';
import { Effect } from './Effect';
import { KeyedBlocks } from './KeyedBlocks';
import type { KeyedItems } from './KeyedBlocks';

/** Finds out how many items there are and what keys those of a range have; what it reads is followed. */
export interface ItemSource {
  total(): number;
  /** Of the items from `first` on, as many as there are up to `count`; no two are the same. */
  keys(first: number, count: number): readonly string[];
}

/** A loop that builds what its container shows; where the container does not care, all of it. */
export class VisibleItems<Entry> implements VirtualLoop {
  readonly #loop: Block;
  readonly #source: ItemSource;
  readonly #blocks: KeyedBlocks<Entry>;
  readonly #effect: LoopEffect;
  #total = 0;
  #first = 0;
  #count: number;

  constructor(loop: Block, place: { at: string; what: string }, source: ItemSource, items: KeyedItems<Entry>) {
    const { virtualizer } = loop.into;
    this.#loop = loop;
    this.#source = source;
    this.#blocks = new KeyedBlocks(loop, items);
    this.#count = virtualizer === undefined ? Number.POSITIVE_INFINITY : 0;
    this.#effect = new LoopEffect(loop, place.at, place.what, () => this.#draw());
    this.#effect.then = () => virtualizer?.changed(this);
    this.#effect.start();
    if (virtualizer !== undefined) {
      // A container asks for items when it is laid out, which is after the build.
      afterBuild(() => this.#announce(virtualizer, place));
    }
  }

  get total(): number {
    return this.#total;
  }

  get first(): number {
    return this.#first;
  }

  get nodes(): readonly ComponentNode[] {
    return this.#loop.nodes();
  }

  show(first: number, count: number): void {
    if (!this.#loop.isEnded && (first !== this.#first || count !== this.#count)) {
      this.#first = first;
      this.#count = count;
      this.#effect.run();
    }
  }

  #announce(virtualizer: Virtualizer, { at, what }: { at: string; what: string }): void {
    if (!this.#loop.isEnded) {
      this.#loop.screen.guarded(at, what, () => virtualizer.added(this));
      this.#loop.whenEnded(() => virtualizer.removed(this));
    }
  }

  #draw(): void {
    this.#total = this.#source.total();
    const first = Math.max(0, Math.min(this.#first, this.#total));
    this.#first = first;
    this.#blocks.show(this.#source.keys(first, Math.min(this.#count, this.#total - first)), first);
  }
}

class LoopEffect extends Effect {
  /** What comes after a run that a change of the data has caused. */
  then: (() => void) | undefined;

  override catchUp(): void {
    if (this.isBehind) {
      this.run();
      this.block?.screen.guarded(this.at, this.what, () => this.then?.());
    }
  }
}
