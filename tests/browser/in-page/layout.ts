/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Leaf } from './leaves';
import { describe, leavesOf } from './leaves';

/** Rounding, and glyphs that stick out of their line by a hair. */
const TOLERANCE_PX = 1.5;

/** What of a screen is cut off, sticks out, or lies over something else. */
export function layoutFindings(screen: HTMLElement): string[] {
  const leaves = leavesOf(screen);
  return [...new Set([...leaves.flatMap((leaf) => cutFindings(leaf, screen)), ...overlapFindings(leaves, screen)])];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A text has to lie within its own box and within everything around it that clips, up to the screen: except where it can
 * be scrolled to, and where the page says that it ends with an ellipsis.
 */
function cutFindings(leaf: Leaf, screen: HTMLElement): string[] {
  const box = around(leaf.boxes);
  let checksX = true;
  let checksY = true;
  let isOwn = true;
  for (let element: Element | null = leaf.element; element !== null; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (style.display === 'inline' || style.display === 'contents') {
      continue;
    }
    if (endsWithEllipsis(style)) {
      return [];
    }
    const limits = element.getBoundingClientRect();
    const clips = style.overflowX !== 'visible' || element === screen;
    const isTextBox = isOwn && leaf.text !== '';
    isOwn = false;
    if (
      checksX &&
      (clips || isTextBox) &&
      (box.left < limits.left - TOLERANCE_PX || box.right > limits.right + TOLERANCE_PX) &&
      !scrolls(style.overflowX)
    ) {
      return [
        `${describe(leaf)} sticks out of ${nameOf(element, screen)} by ${excess(box.left, box.right, limits.left, limits.right)} px sideways`,
      ];
    }
    if (
      checksY &&
      (clips || isTextBox) &&
      (box.top < limits.top - TOLERANCE_PX || box.bottom > limits.bottom + TOLERANCE_PX) &&
      !scrolls(style.overflowY)
    ) {
      return [
        `${describe(leaf)} sticks out of ${nameOf(element, screen)} by ${excess(box.top, box.bottom, limits.top, limits.bottom)} px up or down`,
      ];
    }
    checksX &&= !scrolls(style.overflowX);
    checksY &&= !scrolls(style.overflowY);
    if (element === screen) {
      break;
    }
  }
  return [];
}

/** No two texts, pictures or fields may share a place: except layers of a stack, and what something else covers. */
function overlapFindings(leaves: readonly Leaf[], screen: HTMLElement): string[] {
  const visible = leaves
    .map((leaf) => ({ leaf, box: visibleBox(leaf, screen) }))
    .filter(({ box }) => box.right - box.left > TOLERANCE_PX && box.bottom - box.top > TOLERANCE_PX);
  const findings: string[] = [];
  visible.forEach((one, index) => {
    for (const other of visible.slice(index + 1)) {
      const shared = intersection(one.box, other.box);
      const isShared = shared.right - shared.left > TOLERANCE_PX && shared.bottom - shared.top > TOLERANCE_PX;
      if (
        isShared &&
        !one.leaf.element.contains(other.leaf.element) &&
        !other.leaf.element.contains(one.leaf.element)
      ) {
        const isMeant =
          areInOneText(one.leaf.element, other.leaf.element) || areLayers(one.leaf.element, other.leaf.element);
        if (!isMeant && areBothOnTop(one.leaf, other.leaf, shared)) {
          findings.push(`${describe(one.leaf)} and ${describe(other.leaf)} lie over one another`);
        }
      }
    }
  });
  return findings;
}

function areBothOnTop(one: Leaf, other: Leaf, shared: Box): boolean {
  const x = (shared.left + shared.right) / 2;
  const y = (shared.top + shared.bottom) / 2;
  const stack = document.elementsFromPoint(x, y);
  const places = [one, other].map(({ element }) => stack.findIndex((each) => each === element));
  if (places.some((place) => place < 0)) {
    return true; // Not to be hit at all, as an icon: nothing is known of what covers it.
  }
  // What is opaque above the lower one covers it.
  const lower = Math.max(...places);
  const upper = Math.min(...places);
  return (
    !stack
      .slice(upper + 1, lower)
      .some((each) => isOpaque(each) && !each.contains(one.element) && !each.contains(other.element)) &&
    !stack
      .slice(0, lower)
      .some(
        (each) =>
          isOpaque(each) &&
          [one.element, other.element].some((element) => each.contains(element)) &&
          ![one.element, other.element].every((element) => each.contains(element)),
      )
  );
}

function isOpaque(element: Element): boolean {
  const [, alpha] = /rgba?\(.*?,\s*([\d.]+)\)$/.exec(getComputedStyle(element).backgroundColor) ?? [];
  return /^rgb\(/.test(getComputedStyle(element).backgroundColor) || alpha === '1';
}

/** Whether what they have in common lays its children over one another on purpose. */
function areLayers(one: Element, other: Element): boolean {
  let child: Element = one;
  for (let parent = one.parentElement; parent !== null; child = parent, parent = parent.parentElement) {
    if (parent.contains(other)) {
      const otherChild = [...parent.children].find((each) => each.contains(other)) ?? other;
      return isLayer(firstBox(child, one)) || isLayer(firstBox(otherChild, other));
    }
  }
  return false;
}

/** The outermost box on the way down to an element: what has none of its own only holds others together. */
function firstBox(from: Element, to: Element): Element {
  let box = from;
  while (box !== to && getComputedStyle(box).display === 'contents') {
    box = [...box.children].find((each) => each.contains(to)) ?? to;
  }
  return box;
}

/** Spans of one text, of which each may go on in the next line: their outer boxes say nothing. */
function areInOneText(one: Element, other: Element): boolean {
  const block = blockOf(one);
  return one !== block && other !== block && block === blockOf(other);
}

function blockOf(element: Element): Element {
  let block = element;
  while (getComputedStyle(block).display === 'inline' && block.parentElement !== null) {
    block = block.parentElement;
  }
  return block;
}

function isLayer(element: Element): boolean {
  const { position, gridRowStart, gridColumnStart } = getComputedStyle(element);
  return position === 'absolute' || position === 'fixed' || (gridRowStart === '1' && gridColumnStart === '1');
}

/** What of it is not scrolled away or clipped. */
function visibleBox(leaf: Leaf, screen: HTMLElement): Box {
  let box: Box = around(leaf.boxes);
  for (let element: Element | null = leaf.element; element !== null; element = element.parentElement) {
    if (getComputedStyle(element).overflowX !== 'visible' || element === screen) {
      box = intersection(box, element.getBoundingClientRect());
    }
    if (element === screen) {
      break;
    }
  }
  return box;
}

function around(boxes: readonly DOMRect[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function endsWithEllipsis(style: CSSStyleDeclaration): boolean {
  return style.textOverflow === 'ellipsis' || (style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '');
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

function excess(start: number, end: number, from: number, to: number): number {
  return Math.round(Math.max(from - start, end - to));
}

function nameOf(element: Element, screen: HTMLElement): string {
  if (element === screen) {
    return 'the screen';
  }
  const id = element.closest('[data-id]')?.getAttribute('data-id');
  return id === null || id === undefined ? `a box of ${Math.round(element.getBoundingClientRect().width)} px` : id;
}
