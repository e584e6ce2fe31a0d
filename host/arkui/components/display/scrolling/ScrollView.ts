/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ElementEvent } from '../../../element/ops';
import { settled } from '../../../state/schedule';
import { configuration } from '../../../../device/configuration';
import { hear } from '../../common/hearing';
import type { ScrollTarget } from './Scroller';

export type ScrollAxis = 'vertical' | 'horizontal' | 'both';

/** Between two reports of a content that moves: what is built while it does is built ahead. */
const SCROLL_INTERVAL_MS = 30;
/** Closer to the end than this it is at the end: sizes are rounded. */
const END_TOLERANCE = 1;

const views = new WeakMap<ComponentNode, ScrollView>();

/** The view of a container that scrolls. */
export function viewOf(node: ComponentNode): ScrollView {
  let view = views.get(node);
  if (view === undefined) {
    view = new ScrollView(node);
    views.set(node, view);
  }
  return view;
}

/** Where a container is scrolled to, and who wants to know of it. Without a browser it is as large as the window. */
export class ScrollView implements ScrollTarget {
  readonly #node: ComponentNode;
  axis: ScrollAxis = 'vertical';
  /** Where the page has moved it to, or a person: as far as it is known, before a browser has moved it. */
  x = 0;
  y = 0;
  /** Where a browser has last said that it is. */
  #told = { x: 0, y: 0 };
  /** Where it is to be once what the page changes now is there; anything else that moves it takes that back. */
  #goal: { readonly x: number; readonly y: number } | undefined;
  width: number | undefined;
  height: number | undefined;
  #contentWidth = 0;
  #contentHeight = 0;
  #isMoving = false;
  #isListening = false;
  /** Undefined as long as it has not been seen in a browser. */
  #edge: 'start' | 'end' | 'both' | 'none' | undefined;
  readonly #handlers = new Map<string, unknown>();
  readonly #followers: (() => void)[] = [];
  /** Called when its size has changed, before those that follow it. */
  whenSized: (() => void) | undefined;
  /** Brings an item into view; a container of items says how. */
  showIndex: ((index: number, align: string, isSmooth: boolean) => void) | undefined;

  constructor(node: ComponentNode) {
    this.#node = node;
  }

  get viewportHeight(): number {
    return this.height ?? configuration.windowHeight;
  }

  get viewportWidth(): number {
    return this.width ?? configuration.windowWidth;
  }

  get isAtEnd(): boolean {
    return this.axis === 'horizontal'
      ? this.x + this.viewportWidth >= this.#contentWidth - END_TOLERANCE
      : this.y + this.viewportHeight >= this.#contentHeight - END_TOLERANCE;
  }

  get isAtStart(): boolean {
    return (this.axis === 'horizontal' ? this.x : this.y) <= END_TOLERANCE;
  }

  /** Keeps a handler of the page by its attribute's name. */
  setHandler(name: string, handler: unknown): void {
    if (handler === undefined) {
      this.#handlers.delete(name);
    } else {
      this.#handlers.set(name, handler);
      this.listen();
    }
  }

  /** Calls back whenever it was scrolled or its size changed. */
  follow(follower: () => void): void {
    this.#followers.push(follower);
    this.listen();
  }

  /** From now on the browser reports what happens to it. */
  listen(): void {
    if (this.#isListening) {
      return;
    }
    this.#isListening = true;
    const { element } = this.#node;
    hear(element, 'scroll', 'view', (details) => this.#scrolled(details), { throttleMs: SCROLL_INTERVAL_MS });
    hear(element, 'scrollend', 'view', () => this.#stopped());
    hear(element, 'size', 'view', (details) => this.#sized(details));
  }

  /**
   * Further than the content goes is its end: that of the content which the page makes in the same turn, because a device
   * lays out before it scrolls.
   */
  scrollTo(x: number, y: number, isSmooth: boolean): void {
    const goal = { x, y };
    this.#goal = goal;
    this.#approach(goal);
    const { element } = this.#node;
    element.setStyle('scroll-behavior', isSmooth ? 'smooth' : undefined);
    element.invoke('scrollTo', Math.max(0, x), Math.max(0, y));
    queueMicrotask(() => void this.#arrive(goal));
  }

  /** Where it is at first: to get there is no scrolling. */
  begin(x: number, y: number): void {
    this.#told = { x, y };
    this.scrollTo(x, y, false);
  }

  #approach({ x, y }: { readonly x: number; readonly y: number }): void {
    this.x = clamp(x, this.#contentWidth - this.viewportWidth);
    this.y = clamp(y, this.#contentHeight - this.viewportHeight);
    this.#node.element.scrolled = { x: this.x, y: this.y };
    this.#followers.forEach((follower) => follower());
  }

  async #arrive(goal: { readonly x: number; readonly y: number }): Promise<void> {
    await settled();
    if (this.#goal === goal) {
      this.#goal = undefined;
      this.#approach(goal);
    }
  }

  /** What a container of items knows of its length before a browser does, along the axis and in vp. */
  setLength(length: number): void {
    if (this.axis === 'horizontal') {
      this.#contentWidth = length;
    } else {
      this.#contentHeight = length;
    }
  }

  /** Of what is seen, along the axis. */
  get start(): number {
    return this.axis === 'horizontal' ? this.x : this.y;
  }

  get extent(): number {
    return this.axis === 'horizontal' ? this.viewportWidth : this.viewportHeight;
  }

  moveTo(start: number, isSmooth: boolean): void {
    if (this.axis === 'horizontal') {
      this.scrollTo(start, this.y, isSmooth);
    } else {
      this.scrollTo(this.x, start, isSmooth);
    }
  }

  scrollPage(direction: 1 | -1): void {
    const isSideways = this.axis === 'horizontal';
    this.scrollTo(
      this.x + (isSideways ? direction * this.viewportWidth : 0),
      this.y + (isSideways ? 0 : direction * this.viewportHeight),
      false,
    );
  }

  scrollToIndex(index: number, align: string, isSmooth: boolean): void {
    this.showIndex?.(index, align, isSmooth);
  }

  #scrolled(details: ElementEvent): void {
    const { scrollLeft = this.#told.x, scrollTop = this.#told.y } = details;
    const dx = scrollLeft - this.#told.x;
    const dy = scrollTop - this.#told.y;
    this.#told = { x: scrollLeft, y: scrollTop };
    this.#goal = undefined;
    this.x = scrollLeft;
    this.y = scrollTop;
    this.#node.element.scrolled = { x: this.x, y: this.y };
    this.#contentWidth = details.scrollWidth ?? this.#contentWidth;
    this.#contentHeight = details.scrollHeight ?? this.#contentHeight;
    if (!this.#isMoving) {
      this.#isMoving = true;
      this.#call('onScrollStart');
    }
    const delta = this.axis === 'horizontal' ? dx : dy;
    const values = this.#node.type === 'Scroll' ? [dx, dy] : [delta];
    this.#call('onWillScroll', ...values, 'Scroll', 'DRAG');
    this.#call('onScroll', ...values, 'Scroll');
    this.#call('onDidScroll', ...values, 'Scroll');
    this.#followers.forEach((follower) => follower());
    this.#tellEdges();
  }

  #stopped(): void {
    this.#isMoving = false;
    this.#call('onScrollStop');
    this.#call('onScrollEnd');
  }

  #sized(details: ElementEvent): void {
    this.width = details.width ?? this.width;
    this.height = details.height ?? this.height;
    this.#contentWidth = details.scrollWidth ?? this.#contentWidth;
    this.#contentHeight = details.scrollHeight ?? this.#contentHeight;
    this.whenSized?.();
    this.#followers.forEach((follower) => follower());
    if (this.#edge === undefined) {
      this.#tellEdges();
    }
  }

  /** Once on arrival, at first too. */
  #tellEdges(): void {
    const before = this.#edge;
    const { isAtStart, isAtEnd } = this;
    this.#edge = isAtStart ? (isAtEnd ? 'both' : 'start') : isAtEnd ? 'end' : 'none';
    const isSideways = this.axis === 'horizontal';
    if (isAtStart && before !== 'start' && before !== 'both') {
      this.#call('onReachStart');
      this.#call('onScrollEdge', isSideways ? 'Start' : 'Top');
    }
    if (isAtEnd && before !== 'end' && before !== 'both') {
      this.#call('onReachEnd');
      this.#call('onScrollEdge', isSideways ? 'End' : 'Bottom');
    }
  }

  #call(name: string, ...values: unknown[]): void {
    const handler = this.#handlers.get(name);
    if (handler !== undefined) {
      this.#node.host.call(this.#node, name, handler, ...values);
    }
  }
}

/** Nothing is known of a content's end before a browser has told its size. */
function clamp(offset: number, end: number): number {
  return Math.max(0, end > 0 ? Math.min(offset, end) : offset);
}
