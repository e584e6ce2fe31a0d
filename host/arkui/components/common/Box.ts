/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Kept } from '../../component/Kept';
import type { ComponentNode } from '../../component/ComponentNode';
import { boxLimits, boxShare } from './boxStyles';
import type { BoxValues, Layout } from './boxStyles';
import { anyOf, isPercentage, isSame, NO_NEEDS } from './boxNeeds';
import type { Needs } from './boxNeeds';

export type { Layout } from './boxStyles';

/** What a type of component brings along. */
export interface BoxDefaults {
  /** The CSS `display` while it is not gone; 'block' unless said. */
  display?: string;
  layout?: Layout;
  /** In CSS, unless the page says one. */
  minHeight?: string;
  /** Sides that fill the parent unless the page says a size. */
  fills?: 'width' | 'height' | 'both';
  /** Whether it ends where its parent ends instead of growing with its content: what scrolls. */
  isBounded?: boolean;
}

interface Thickness {
  readonly width?: string;
  readonly height?: string;
}

const NO_THICKNESS: Thickness = {};

const boxes = new Kept<ComponentNode, Box>();

/** The box of a component; made on first use, plain unless its definition has made it. */
export function boxOf(node: ComponentNode): Box {
  let box = boxes.get(node);
  if (box === undefined) {
    box = new Box(node, {});
    boxes.set(node, box);
  }
  return box;
}

/**
 * Makes a component a box as ArkUI lays boxes out: not shrinking, not wider than its parent where it has no width of its
 * own. For the `create` of a definition.
 */
export function createBox(node: ComponentNode, defaults: BoxDefaults = {}): Box {
  const box = new Box(node, defaults);
  boxes.set(node, box);
  return box;
}

/** After a child was put into a container: its share depends on the container, whose size may depend on it. */
export function childPlaced(container: ComponentNode, child: ComponentNode): void {
  const box = boxes.get(child);
  box?.placed();
  if (box !== undefined) {
    boxes.get(container)?.childNeeds(box);
  }
}

/** Before a child leaves a container. */
export function childLeaving(container: ComponentNode, child: ComponentNode): void {
  const needs = boxes.get(child)?.needs;
  if (needs !== undefined && !isSame(needs, NO_NEEDS)) {
    queueMicrotask(() => boxes.get(container)?.childNeedsLess());
  }
}

/**
 * The size of one component and its share of its parent. CSS lays it out; this translates what ArkUI says otherwise:
 * an automatic width ends at the parent's edge, a fixed one does not; weights and percentages refer to the space that
 * there is, so what holds them fills it. Sizes include padding and border: the views' own style says so.
 */
export class Box {
  readonly #node: ComponentNode;
  #display: string;
  #layout: Layout;
  #fillsWidth: boolean;
  #fillsHeight: boolean;
  readonly #isBounded: boolean;
  readonly #minHeight: string | undefined;
  #needs: Needs = NO_NEEDS;
  #childNeeds: Needs = NO_NEEDS;
  #defaultMaxHeight: string | undefined;
  #thickness: Thickness = NO_THICKNESS;
  readonly #values: BoxValues = {
    width: undefined,
    height: undefined,
    minWidth: undefined,
    maxWidth: undefined,
    minHeight: undefined,
    maxHeight: undefined,
    margin: undefined,
    weight: 0,
    grow: undefined,
    shrink: undefined,
    basis: undefined,
    isGone: false,
    isPositioned: false,
  };

  constructor(node: ComponentNode, defaults: BoxDefaults) {
    this.#node = node;
    this.#display = defaults.display ?? 'block';
    this.#layout = defaults.layout ?? 'other';
    this.#fillsWidth = defaults.fills === 'width' || defaults.fills === 'both';
    this.#fillsHeight = defaults.fills === 'height' || defaults.fills === 'both';
    this.#isBounded = defaults.isBounded ?? false;
    this.#minHeight = defaults.minHeight;
    if (this.#layout !== 'other') {
      // What is positioned within refers to it.
      node.element.setStyle('position', 'relative');
    }
    this.#draw();
  }

  get layout(): Layout {
    return this.#layout;
  }

  /** What its parent has to fill because of it. */
  get needs(): Needs {
    return this.#needs;
  }

  set(values: Partial<BoxValues>): void {
    Object.assign(this.#values, values);
    this.#draw();
  }

  /** What the definition makes of the box by its arguments. */
  setLayout(layout: Layout): void {
    this.#layout = layout;
    this.#draw();
    this.#node.children.forEach((child) => boxes.get(child)?.placed());
  }

  setDisplay(display: string): void {
    this.#display = display;
    this.#draw();
  }

  /** Which sides fill the parent where the page says no size. */
  setFills(width: boolean, height: boolean): void {
    this.#fillsWidth = width;
    this.#fillsHeight = height;
    this.#draw();
  }

  /** Where the page says no greatest height. */
  setDefaultMaxHeight(height: string | undefined): void {
    this.#defaultMaxHeight = height;
    this.#draw();
  }

  /** A size that a definition gives it where the page gives none: the width of a line. */
  setThickness(thickness: Thickness): void {
    this.#thickness = thickness;
    this.#draw();
  }

  /** A child is there that needs something, perhaps more than before. */
  childNeeds(child: Box): void {
    const needs = anyOf(this.#childNeeds, child.needs);
    if (!isSame(needs, this.#childNeeds)) {
      this.#childNeeds = needs;
      this.#draw();
    }
  }

  /** A child needs less than before, or is gone. */
  childNeedsLess(): void {
    this.#childNeeds = NO_NEEDS;
    for (const child of this.#node.children) {
      const box = boxes.get(child);
      if (box !== undefined) {
        this.childNeeds(box);
      }
    }
    this.#draw();
  }

  /** After it was put into another component. */
  placed(): void {
    this.#draw();
  }

  #draw(): void {
    this.#node.whenApplied(this);
  }

  /** Called by the node. */
  draw(): void {
    const { element } = this.#node;
    const values = this.#values;
    const parentLayout = this.#parentLayout;
    const fills = this.#fills();
    const width = values.width ?? this.#thickness.width ?? (fills.width ? '100%' : undefined);
    const height = values.height ?? this.#thickness.height ?? (fills.height ? '100%' : undefined);
    const limits = boxLimits(values, {
      isFree: parentLayout === 'endless',
      isBounded: this.#isBounded,
      defaultMaxHeight: values.height === undefined ? this.#defaultMaxHeight : undefined,
      // A container that fills because of one child still holds the others.
      holdsContent: fills.height && !this.#fillsHeight && values.height === undefined && !this.#isBounded,
    });
    const share = boxShare(values, parentLayout);
    // A div is a block without a word.
    const display = this.#display === 'block' && element.tag === 'div' ? undefined : this.#display;
    element.setStyle('display', values.isGone ? 'none' : display);
    element.setStyle('width', share.isWeightedAcross ? undefined : width);
    element.setStyle('height', share.isWeightedDown ? undefined : height);
    element.setStyle('max-width', limits.maxWidth);
    element.setStyle('max-height', limits.maxHeight);
    element.setStyle('min-width', limits.minWidth);
    element.setStyle('min-height', limits.minHeight ?? this.#minHeight);
    element.setStyle('flex-grow', share.grow);
    element.setStyle('flex-shrink', share.shrink);
    element.setStyle('flex-basis', share.basis);
    this.#tellNeeds({ weight: values.weight > 0, width: isPercentage(width), height: isPercentage(height) });
  }

  /** The sides that fill the parent where no size is given. */
  #fills(): { width: boolean; height: boolean } {
    const layout = this.#layout;
    const { weight, width, height } = layout === 'other' ? NO_NEEDS : this.#childNeeds;
    return {
      width: this.#fillsWidth || width || (weight && (layout === 'row' || layout === 'flexRow')),
      height: this.#fillsHeight || height || (weight && (layout === 'column' || layout === 'flexColumn')),
    };
  }

  #tellNeeds(needs: Needs): void {
    const before = this.#needs;
    this.#needs = this.#values.isPositioned ? NO_NEEDS : needs;
    const { parent } = this.#node;
    const parentBox = parent && boxes.get(parent);
    if (parentBox === undefined || isSame(before, this.#needs)) {
      return;
    }
    if (isSame(anyOf(before, this.#needs), this.#needs)) {
      parentBox.childNeeds(this);
    } else {
      parentBox.childNeedsLess();
    }
  }

  get #parentLayout(): Layout {
    const { parent } = this.#node;
    // What is no box, such as the root of the screen, stays as its definition has made it.
    return (parent && boxes.get(parent)?.layout) ?? 'other';
  }
}
