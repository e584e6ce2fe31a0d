/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Kept } from '../../../component/Kept';
import type { ComponentNode, VirtualLoop, Virtualizer } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { hear } from '../../common/hearing';
import { LoopWindow } from './LoopWindow';
import type { LineLayout } from './LoopWindow';
import { countOf, nodeIn, seenOf, segmentsOf } from './segments';
import type { Segment } from './segments';
import type { ScrollView } from './ScrollView';

/** Where a flow of items is: in which view, and how far from the start of its content. */
export interface FlowPlace {
  /** Undefined as long as it is in none. */
  view(): ScrollView | undefined;
  start(): number;
}

/** What an item measures that no browser has reported, in vp. */
const ASSUMED_ITEM_SIZE = 56;

/** ScrollAlign, as browsers call it. */
const BLOCKS: Readonly<Record<string, string>> = { START: 'start', CENTER: 'center', END: 'end', AUTO: 'nearest' };

/**
 * The items of a List, a Grid or a group in a list. It knows about where each is, builds of the loops what can be seen
 * and some more, and finds an item by its index, built or not.
 */
export class ItemFlow implements Virtualizer {
  readonly #node: ComponentNode;
  readonly #track: () => Element;
  readonly #place: FlowPlace;
  readonly #windows = new Map<VirtualLoop, LoopWindow>();
  readonly #sizes = new Kept<ComponentNode, number>();
  #isMeasuring = false;
  #isUpdateQueued = false;
  #isFollowing = false;
  lanes = 1;
  /** Between two items along the axis, in vp. */
  gap = 0;
  /** How many items are built ahead at least. */
  cachedCount = 1;
  /** Whether a child counts as an item: headers do not. */
  isItem: (node: ComponentNode) => boolean = () => true;

  constructor(node: ComponentNode, track: () => Element, place: FlowPlace) {
    this.#node = node;
    this.#track = track;
    this.#place = place;
  }

  get hasLoops(): boolean {
    return this.#windows.size > 0;
  }

  added(loop: VirtualLoop): void {
    const window = new LoopWindow(
      loop,
      () => this.#makeSpacer(),
      () => this.#layout,
    );
    this.#windows.set(loop, window);
    this.measure();
    this.#followView();
    this.update();
  }

  changed(loop: VirtualLoop): void {
    this.#windows.get(loop)?.changed();
    this.update();
  }

  removed(loop: VirtualLoop): void {
    this.#windows.get(loop)?.remove();
    this.#windows.delete(loop);
  }

  /** From now on a browser reports the sizes of the items. */
  measure(): void {
    if (!this.#isMeasuring) {
      this.#isMeasuring = true;
      this.#node.children.forEach((child) => this.inserted(child));
    }
  }

  inserted(child: ComponentNode): void {
    if (this.#isMeasuring) {
      hear(child.element, 'size', 'flow', ({ width = 0, height = 0 }) =>
        this.#measured(child, this.#layout.isSideways ? width : height),
      );
    }
  }

  /** Builds what can be seen now. */
  update(): void {
    const view = this.#place.view();
    const start = this.#place.start();
    if (view !== undefined && start === 0 && this.hasLoops) {
      view.setLength(this.length);
    }
    const extent = view?.extent ?? 0;
    // After items have gone a browser stops at the new end, and tells so later.
    const seenFrom = Math.min((view?.start ?? 0) - start, Math.max(0, this.length - extent));
    let offset = 0;
    for (const segment of this.#segments()) {
      if (segment.kind === 'loop') {
        const lines = Math.ceil(this.cachedCount / this.lanes);
        segment.window.show(seenFrom - offset, seenFrom + extent - offset, lines);
      }
      offset += this.#lengthOf(segment) + this.gap;
    }
  }

  /** From the first item to the last, in vp. */
  get length(): number {
    const segments = this.#segments();
    const sum = segments.reduce((length, segment) => length + this.#lengthOf(segment) + this.gap, 0);
    return Math.max(0, sum - this.gap);
  }

  /** Where a child begins. */
  offsetOf(node: ComponentNode): number {
    let offset = 0;
    for (const segment of this.#segments()) {
      if (segment.kind === 'line' && segment.nodes.includes(node)) {
        break;
      }
      offset += this.#lengthOf(segment) + this.gap;
    }
    return offset;
  }

  /** The indexes of the first and the last item that can be seen; both -1 where there is none. */
  visibleRange(): { first: number; last: number } {
    const view = this.#place.view();
    // Sizes are rounded: what shows by less than a pixel does not count.
    const start = (view?.start ?? 0) - this.#place.start() + 1;
    const end = start + (view?.extent ?? 0) - 2;
    const range = { first: -1, last: -1 };
    let offset = 0;
    let index = 0;
    for (const segment of this.#segments()) {
      const length = this.#lengthOf(segment);
      if (offset < end && offset + length > start) {
        const [from, to] = seenOf(segment, this.lanes, start - offset, end - offset);
        range.first = range.first < 0 ? index + from : range.first;
        range.last = index + to;
      }
      offset += length + this.gap;
      index += countOf(segment);
    }
    return range;
  }

  /** Builds an item where it is not, and brings it into view. */
  reveal(wanted: number, align: string, isSmooth: boolean): void {
    let index = 0;
    let offset = this.#place.start();
    for (const segment of this.#segments()) {
      const count = countOf(segment);
      if (wanted < index + count) {
        const line = segment.kind === 'loop' ? Math.floor((wanted - index) / this.lanes) : 0;
        const within = segment.kind === 'loop' ? segment.window.offsetOf(line) : 0;
        this.#place.view()?.moveTo(offset + within, isSmooth);
        // The estimate has built it; where exactly it is, the browser knows.
        nodeIn(segment, wanted - index)?.element.invoke('scrollIntoView', BLOCKS[align] ?? 'start');
        return;
      }
      offset += this.#lengthOf(segment) + this.gap;
      index += count;
    }
  }

  #followView(): void {
    const view = this.#place.view();
    if (view !== undefined && !this.#isFollowing) {
      this.#isFollowing = true;
      view.follow(() => this.update());
    }
  }

  get #layout(): LineLayout {
    return { lanes: this.lanes, gap: this.gap, isSideways: this.#place.view()?.axis === 'horizontal' };
  }

  #segments(): Segment[] {
    return segmentsOf(this.#node.children.filter(this.isItem), [...this.#windows.values()], this.lanes);
  }

  #lengthOf(segment: Segment): number {
    return segment.kind === 'loop'
      ? segment.window.length
      : Math.max(...segment.nodes.map((node) => this.#sizes.get(node) ?? ASSUMED_ITEM_SIZE));
  }

  #measured(child: ComponentNode, size: number): void {
    const isNew = this.#sizes.get(child) !== size;
    this.#sizes.set(child, size);
    const changes = [...this.#windows.values()].map((window) => window.measured(child, size));
    if ((isNew || changes.includes(true)) && !this.#isUpdateQueued) {
      // A browser reports the sizes of many items at once.
      this.#isUpdateQueued = true;
      queueMicrotask(() => {
        this.#isUpdateQueued = false;
        this.update();
      });
    }
  }

  #makeSpacer(): Element {
    const spacer = this.#node.host.tree.create('div');
    spacer.setStyle('flex', 'none');
    spacer.setStyle('grid-column', '1 / -1');
    spacer.setAttribute('aria-hidden', 'true');
    this.#track().insert(spacer);
    return spacer;
  }
}
