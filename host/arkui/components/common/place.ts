/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from '../../element/Element';
import { edgesOf } from '../values/edges';
import { isGroup, lengthOf } from '../values/lengths';
import { SharedProperty } from './SharedProperty';

const cssPosition = SharedProperty.style('position', 'position', 'offset', 'zIndex');

/** `position` and `offset` of a component as the page has them: next to a position an offset does nothing. */
const places = new WeakMap<Element, { position: unknown; offset: unknown }>();

export function setPlace(element: Element, attribute: 'position' | 'offset', value: unknown): void {
  const place = places.get(element) ?? { position: undefined, offset: undefined };
  places.set(element, place);
  place[attribute] = value;
  const position = attribute === 'position' ? 'absolute' : 'relative';
  cssPosition.set(element, attribute, value === undefined ? undefined : position);
  if (place.position === undefined) {
    drawOffsets(element, place.offset, undefined);
  } else {
    drawOffsets(element, place.position, '0px');
  }
}

/** CSS orders only what is positioned. */
export function setLayer(element: Element, index: number | undefined): void {
  element.setStyle('z-index', index === undefined ? undefined : String(index));
  cssPosition.set(element, 'zIndex', index === undefined ? undefined : 'relative');
}

/** `{ x, y }` by the top left corner, or `{ top, left, bottom, right }`. */
function drawOffsets(element: Element, value: unknown, missing: string | undefined): void {
  const group = isGroup(value) ? value : {};
  const { top, right, bottom, left } =
    'x' in group || 'y' in group
      ? {
          top: lengthOf(group['y']) ?? missing,
          left: lengthOf(group['x']) ?? missing,
          right: undefined,
          bottom: undefined,
        }
      : edgesOf(group, lengthOf);
  element.setStyle('top', top);
  element.setStyle('right', right);
  element.setStyle('bottom', bottom);
  element.setStyle('left', left);
}
