/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode, VirtualLoop } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';

/** What a loop's items measure where nobody has seen one: a line of text with its padding, in vp. */
const ASSUMED_SIZE = 56;

/** How the items of a loop are laid out: so many side by side, so far apart. */
export interface LineLayout {
  readonly lanes: number;
  readonly gap: number;
  readonly isSideways: boolean;
}

/**
 * The items of one loop in a container that scrolls: the built ones, and two empty elements as large as those before and
 * behind them. Sizes are those that a browser has reported; of the others their average. What is learnt of sizes never
 * moves what is built already: it stands where the browser shows it.
 */
export class LoopWindow {
  readonly loop: VirtualLoop;
  readonly #leading: Element;
  readonly #trailing: Element;
  readonly #layout: () => LineLayout;
  /** The first built line, and where it begins from the start of the loop. */
  #origin = { line: 0, offset: 0 };
  /** By line: of the first item in it. */
  readonly #sizes = new Map<number, number>();
  #average = ASSUMED_SIZE;
  /** To see whether items have moved: the built one that was the first, and its index. */
  #anchor: { node: ComponentNode; index: number } | undefined;

  constructor(loop: VirtualLoop, makeSpacer: () => Element, layout: () => LineLayout) {
    this.loop = loop;
    this.#leading = makeSpacer();
    this.#trailing = makeSpacer();
    this.#layout = layout;
  }

  get lines(): number {
    return Math.ceil(this.loop.total / this.#layout().lanes);
  }

  /** From the first item to the last. */
  get length(): number {
    const { lines } = this;
    return lines === 0 ? 0 : this.offsetOf(lines) - this.#layout().gap;
  }

  /** Where a line begins, from the start of the loop. */
  offsetOf(line: number): number {
    const { line: builtLine, offset } = this.#origin;
    const before = this.#estimate(builtLine);
    if (line >= builtLine) {
      return offset + this.#estimate(line) - before;
    }
    // Of the room that there is before the built ones its share.
    return before === 0 ? 0 : (offset * this.#estimate(line)) / before;
  }

  /** The line that is at an offset from the loop's start; the first or the last where that is outside. */
  lineAt(offset: number): number {
    let low = 0;
    let high = Math.max(0, this.lines - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offsetOf(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Builds what lies between two offsets from the loop's start, and `spare` lines around it. */
  show(start: number, end: number, spare: number): void {
    const { lanes } = this.#layout();
    const [firstSeen, lastSeen] = [this.lineAt(start), this.lineAt(Math.max(start, end))];
    if (!this.#covers(firstSeen * lanes, (lastSeen + 1) * lanes)) {
      // Ahead by what is seen, so that scrolling on does not wait for the next report.
      const ahead = Math.max(spare, lastSeen - firstSeen + 1);
      const first = Math.max(0, firstSeen - ahead) * lanes;
      this.loop.show(first, (lastSeen + 1 + ahead) * lanes - first);
    }
    this.#placeSpacers();
  }

  /** After the items have changed. */
  changed(): void {
    const { nodes, first } = this.loop;
    const isUnmoved = this.#anchor !== undefined && nodes[this.#anchor.index - first] === this.#anchor.node;
    const { lines } = this;
    for (const line of [...this.#sizes.keys()]) {
      if (!isUnmoved || line >= lines) {
        this.#sizes.delete(line);
      }
    }
  }

  /** What a browser says of the size of a built item. */
  measured(node: ComponentNode, size: number): boolean {
    const position = this.loop.nodes.indexOf(node);
    const { lanes } = this.#layout();
    const index = this.loop.first + position;
    if (position < 0 || index % lanes !== 0 || this.#sizes.get(index / lanes) === size) {
      return false;
    }
    this.#sizes.set(index / lanes, size);
    let sum = 0;
    for (const each of this.#sizes.values()) {
      sum += each;
    }
    this.#average = sum / this.#sizes.size;
    return true;
  }

  remove(): void {
    this.#leading.remove();
    this.#trailing.remove();
  }

  #covers(first: number, end: number): boolean {
    const { loop } = this;
    return loop.nodes.length > 0 && loop.first <= first && loop.first + loop.nodes.length >= Math.min(end, loop.total);
  }

  /** How much room so many lines take, as far as one knows. */
  #estimate(lines: number): number {
    let known = 0;
    let sum = 0;
    for (const [line, size] of this.#sizes) {
      if (line < lines) {
        known++;
        sum += size;
      }
    }
    return sum + (lines - known) * this.#average + lines * this.#layout().gap;
  }

  #placeSpacers(): void {
    const { nodes, first, total } = this.loop;
    const { lanes } = this.#layout();
    const line = Math.floor(first / lanes);
    this.#origin = { line, offset: this.offsetOf(line) };
    this.#anchor = nodes[0] && { node: nodes[0], index: first };
    this.#place(this.#leading, nodes[0]?.element, 'before');
    this.#place(this.#trailing, nodes[nodes.length - 1]?.element, 'after');
    this.#stretch(this.#leading, 0, line);
    this.#stretch(this.#trailing, Math.ceil((first + nodes.length) / lanes), Math.ceil(total / lanes));
  }

  #place(spacer: Element, item: Element | undefined, side: 'before' | 'after'): void {
    const siblings = item?.parent?.children;
    if (item === undefined || siblings === undefined) {
      return;
    }
    const index = siblings.indexOf(item);
    const neighbour = siblings[side === 'before' ? index - 1 : index + 1];
    if (neighbour !== spacer) {
      item.parent?.insert(spacer, side === 'before' ? item : neighbour);
    }
  }

  /** As large as some lines with the gaps between them; the gaps around are the container's own. */
  #stretch(spacer: Element, fromLine: number, toLine: number): void {
    const { gap, isSideways } = this.#layout();
    const size = toLine > fromLine ? this.offsetOf(toLine) - this.offsetOf(fromLine) - gap : 0;
    spacer.setStyle('display', toLine > fromLine ? undefined : 'none');
    spacer.setStyle(isSideways ? 'width' : 'height', `${Math.round(Math.max(0, size))}px`);
  }
}
