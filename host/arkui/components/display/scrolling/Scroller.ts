/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { vpOf } from '../../values/lengths';

/** What a scroller moves: one container that scrolls. */
export interface ScrollTarget {
  readonly x: number;
  readonly y: number;
  readonly isAtEnd: boolean;
  scrollTo(x: number, y: number, isSmooth: boolean): void;
  /** By one screenful of what it shows. */
  scrollPage(direction: 1 | -1): void;
  scrollToIndex(index: number, align: string, isSmooth: boolean): void;
}

/** Further than any content goes: a browser stops at the end by itself. */
const END = 10_000_000;

type Options = Readonly<Record<string, unknown>>;

/**
 * Moves a Scroll, List or Grid from the page's code. Before one is bound to it nothing happens, as on a device.
 */
export class Scroller {
  #target: ScrollTarget | undefined;

  /** For the containers. */
  bind(target: ScrollTarget | undefined): void {
    this.#target = target;
  }

  scrollTo(options: Options): void {
    const target = this.#target;
    target?.scrollTo(
      vpOf(options['xOffset']) ?? target.x,
      vpOf(options['yOffset']) ?? target.y,
      options['animation'] !== undefined && options['animation'] !== false,
    );
  }

  scrollEdge(edge: string): void {
    switch (edge) {
      case 'Top':
        return this.#target?.scrollTo(this.#target.x, 0, false);
      case 'Bottom':
        return this.#target?.scrollTo(this.#target.x, END, false);
      case 'Start':
        return this.#target?.scrollTo(0, this.#target.y, false);
      case 'End':
        return this.#target?.scrollTo(END, this.#target.y, false);
      default:
        return undefined;
    }
  }

  /** In vp; percentages of nothing are nothing. */
  scrollBy(dx: unknown, dy: unknown): void {
    const target = this.#target;
    target?.scrollTo(target.x + (vpOf(dx) ?? 0), target.y + (vpOf(dy) ?? 0), false);
  }

  scrollToIndex(index: number, isSmooth = false, align = 'START'): void {
    this.#target?.scrollToIndex(index, align, isSmooth);
  }

  scrollPage(options: Options): void {
    this.#target?.scrollPage(options['next'] === true ? 1 : -1);
  }

  /** In vp. */
  currentOffset(): { xOffset: number; yOffset: number } {
    return { xOffset: this.#target?.x ?? 0, yOffset: this.#target?.y ?? 0 };
  }

  isAtEnd(): boolean {
    return this.#target?.isAtEnd ?? false;
  }

  /** A throw of the finger that a preview does not have: it moves by as much as a device would in a second. */
  fling(velocity: number): void {
    const target = this.#target;
    target?.scrollTo(target.x, target.y - velocity, true);
  }
}

/** The scroller of a List. */
export class ListScroller extends Scroller {
  scrollToItemInGroup(index: number, _indexInGroup: number, isSmooth = false, align = 'START'): void {
    this.scrollToIndex(index, isSmooth, align);
  }

  closeAllSwipeActions(): void {
    return undefined;
  }
}
