/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Kept } from '../../component/Kept';
import type { Element } from '../../element/Element';
import { edgesOf } from '../values/edges';
import { isGroup, lengthOf } from '../values/lengths';
import { SharedProperty } from './SharedProperty';

const cssPosition = SharedProperty.style('position', 'position', 'alignRules', 'offset', 'zIndex');

/** Distances from the sides of a container, in CSS. */
export interface Insets {
  readonly top: string | undefined;
  readonly right: string | undefined;
  readonly bottom: string | undefined;
  readonly left: string | undefined;
}

/** What the page has said of a place: next to a position neither rules nor an offset do anything. */
interface Said {
  position?: unknown;
  rules?: Insets;
  offset?: unknown;
}

const places = new Kept<Element, Said>();

export function setPlace(element: Element, attribute: 'position' | 'offset', value: unknown): void {
  const said = saidOf(element);
  said[attribute] = value;
  const position = attribute === 'position' ? 'absolute' : 'relative';
  cssPosition.set(element, attribute, value === undefined ? undefined : position);
  draw(element, said);
}

/** Where the alignment rules of a RelativeContainer put a component; an offset is from there. */
export function setPlaceByRules(element: Element, rules: Insets): void {
  const said = saidOf(element);
  said.rules = rules;
  cssPosition.set(element, 'alignRules', 'absolute');
  draw(element, said);
}

/** CSS orders only what is positioned. */
export function setLayer(element: Element, index: number | undefined): void {
  element.setStyle('z-index', index === undefined ? undefined : String(index));
  cssPosition.set(element, 'zIndex', index === undefined ? undefined : 'relative');
}

function saidOf(element: Element): Said {
  const said = places.get(element) ?? {};
  places.set(element, said);
  return said;
}

function draw(element: Element, { position, rules, offset }: Said): void {
  if (position !== undefined) {
    drawInsets(element, insetsOf(position, '0px'));
  } else if (rules === undefined) {
    drawInsets(element, insetsOf(offset, undefined));
  } else {
    drawInsets(element, moved(rules, insetsOf(offset, undefined)));
  }
}

/** `{ x, y }` by the top left corner, or `{ top, left, bottom, right }`. */
function insetsOf(value: unknown, missing: string | undefined): Insets {
  const group = isGroup(value) ? value : {};
  return 'x' in group || 'y' in group
    ? {
        top: lengthOf(group['y']) ?? missing,
        left: lengthOf(group['x']) ?? missing,
        right: undefined,
        bottom: undefined,
      }
    : edgesOf(group, lengthOf);
}

/** Both distances of an axis change, so that the size between them stays. */
function moved(rules: Insets, by: Insets): Insets {
  const x = by.left ?? (by.right && `-1 * ${by.right}`);
  const y = by.top ?? (by.bottom && `-1 * ${by.bottom}`);
  return {
    top: sum(rules.top, y, '+'),
    right: sum(rules.right, x, '-'),
    bottom: sum(rules.bottom, y, '-'),
    left: sum(rules.left, x, '+'),
  };
}

function sum(inset: string | undefined, by: string | undefined, sign: '+' | '-'): string | undefined {
  return inset === undefined || by === undefined ? inset : `calc(${inset} ${sign} ${by})`;
}

function drawInsets(element: Element, { top, right, bottom, left }: Insets): void {
  element.setStyle('top', top);
  element.setStyle('right', right);
  element.setStyle('bottom', bottom);
  element.setStyle('left', left);
}
