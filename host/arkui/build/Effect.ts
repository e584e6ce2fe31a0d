/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ReactiveEffect } from '@vue/reactivity';
import { queueRedraw } from '../state/schedule';
import type { Redraw } from '../state/schedule';
import type { Block } from './Block';
import { onBehalfOf } from './current';

let count = 0;

/**
 * A part of the screen that follows the state it was drawn from. What is drawn inside of another part is made after it
 * and has the greater number.
 */
export class Effect extends ReactiveEffect<void> implements Redraw {
  order = count++;
  block: Block | undefined;
  at: string;
  what: string;

  /** @param draw reports what it throws by itself as far as it can name it better than by `what` */
  constructor(block: Block | undefined, at: string, what: string, draw: () => void) {
    super(() => this.#guarded(draw));
    this.block = block;
    this.at = at;
    this.what = what;
  }

  /** It serves another part from now on, as if it were made now. */
  protected restart(block: Block, at: string, what: string): void {
    this.order = count++;
    this.block = block;
    this.at = at;
    this.what = what;
  }

  /** Draws for the first time, and from then on whenever something that was read has changed. */
  start(): void {
    this.run();
    if (this.isFollowing) {
      this.block?.whenEnded(() => this.stop());
    }
  }

  /** Whether the last run has read any state. */
  get isFollowing(): boolean {
    return (this as unknown as { deps: unknown }).deps !== undefined;
  }

  /** Whether it shows something that is no longer so. */
  get isBehind(): boolean {
    return this.block?.isEnded === false && this.dirty;
  }

  /** Called when something that was read may have changed. */
  override trigger(): void {
    queueRedraw(this);
  }

  catchUp(): void {
    if (this.isBehind) {
      this.run();
    }
  }

  #guarded(draw: () => void): void {
    const { block } = this;
    if (block === undefined) {
      return;
    }
    try {
      onBehalfOf(block.owner, draw);
    } catch (error) {
      block.screen.report(error, this.at, this.what);
    }
  }
}
