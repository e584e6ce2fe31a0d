/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { childPlaced } from '../../common/Box';
import { ItemFlow } from '../scrolling/ItemFlow';
import type { FlowPlace } from '../scrolling/ItemFlow';
import { drawDivider } from './dividers';
import type { ItemDivider } from './dividers';

/** More items than this are never all in sight. */
const MANY_ITEMS = 100;
/** Of an item that has not been in sight, in CSS: a row with a line of text. Where it has been, the browser remembers. */
const UNSEEN_SIZE = 'auto 56px';

/** The items of a list or of a group in one, in one line or several side by side. */
export class ListTrack {
  readonly element: Element;
  readonly flow: ItemFlow;
  readonly #node: ComponentNode;
  #space = 0;
  #divider: ItemDivider | undefined;
  #isSideways = false;
  #align = 'flex-start';
  /** A number of lanes, or as many as fit of a width that CSS names. */
  #columns: string | undefined;
  #gutter = '0px';

  constructor(node: ComponentNode, place: FlowPlace) {
    this.#node = node;
    this.element = node.host.tree.create('div');
    this.flow = new ItemFlow(node, () => this.element, place);
    node.content = this.element;
    node.virtualizer = this.flow;
    this.#draw();
  }

  /** In vp. */
  setSpace(space: number): void {
    this.#space = space;
    this.#draw();
  }

  setDivider(divider: ItemDivider | undefined): void {
    this.#divider = divider;
    this.#draw();
    this.#items().forEach((item) => drawDivider(item, divider, this.flow.gap));
  }

  setSideways(isSideways: boolean): void {
    this.#isSideways = isSideways;
    this.#draw();
  }

  /** Where items stand that are narrower than the list, in CSS. */
  setAlign(align: string): void {
    this.#align = align;
    this.#draw();
  }

  /** `columns` is CSS; undefined for one item a line. `count` is how many there are as far as one knows. */
  setLanes(columns: string | undefined, count: number, gutter: string): void {
    this.#columns = columns;
    this.#gutter = gutter;
    this.flow.lanes = count;
    this.#draw();
  }

  insert(child: ComponentNode, before: ComponentNode | undefined): void {
    this.element.insert(child.element, before?.element);
    childPlaced(this.#node, child);
    if (this.#node.children.length > MANY_ITEMS) {
      // The browser lays it out when it comes near. Not for each: such an item is cut off at its edges.
      child.element.setStyle('content-visibility', 'auto');
      child.element.setStyle('contain-intrinsic-size', UNSEEN_SIZE);
    }
    if (this.#divider !== undefined) {
      drawDivider(child, this.#divider, this.flow.gap);
    }
    this.flow.inserted(child);
  }

  #items(): ComponentNode[] {
    return this.#node.children.filter((child) => this.flow.isItem(child));
  }

  #draw(): void {
    const { element } = this;
    this.flow.gap = Math.max(this.#space, this.#divider?.strokeWidth ?? 0);
    const hasLanes = this.#columns !== undefined;
    element.setStyle('display', hasLanes ? 'grid' : 'flex');
    element.setStyle('flex-direction', hasLanes ? undefined : this.#isSideways ? 'row' : 'column');
    element.setStyle('align-items', hasLanes ? undefined : this.#align);
    element.setStyle('justify-items', hasLanes ? this.#align : undefined);
    const template = this.#isSideways ? 'grid-template-rows' : 'grid-template-columns';
    element.setStyle(template, this.#columns);
    element.setStyle('grid-auto-flow', hasLanes && this.#isSideways ? 'column' : undefined);
    const [row, column] = this.#isSideways
      ? [this.#gutter, `${this.flow.gap}px`]
      : [`${this.flow.gap}px`, this.#gutter];
    element.setStyle('gap', hasLanes ? `${row} ${column}` : `${this.flow.gap}px`);
    // A scroll container is as high as its lines; sideways, its items may fill it.
    element.setStyle('height', this.#isSideways ? '100%' : undefined);
    element.setStyle('clip-path', this.#divider === undefined ? undefined : 'inset(0)');
  }
}
