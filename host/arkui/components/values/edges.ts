/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fields } from '../../component/definition';
import { isGroup } from './lengths';

export interface Edges<T> {
  top: T | undefined;
  right: T | undefined;
  bottom: T | undefined;
  left: T | undefined;
}

/** Where edges are told by side only. */
export const PLAIN_EDGE_FIELDS: Fields = { top: true, right: true, bottom: true, left: true };

/** The fields of an options object for edges: by side, or by reading direction. */
export const EDGE_FIELDS: Fields = { ...PLAIN_EDGE_FIELDS, start: true, end: true };

/** Where corners are told by side only. */
export const PLAIN_CORNER_FIELDS: Fields = { topLeft: true, topRight: true, bottomLeft: true, bottomRight: true };

export const CORNER_FIELDS: Fields = {
  ...PLAIN_CORNER_FIELDS,
  topStart: true,
  topEnd: true,
  bottomStart: true,
  bottomEnd: true,
};

/** One value for all edges, or one for each. The host reads from left to right in both its languages. */
export function edgesOf<T>(value: unknown, convert: (value: unknown) => T | undefined): Edges<T> {
  if (!isGroup(value)) {
    const all = convert(value);
    return { top: all, right: all, bottom: all, left: all };
  }
  return {
    top: convert(value['top']),
    right: convert(value['right'] ?? value['end']),
    bottom: convert(value['bottom']),
    left: convert(value['left'] ?? value['start']),
  };
}

/** In the order of CSS: top left, top right, bottom right, bottom left. */
export function cornersOf<T>(value: unknown, convert: (value: unknown) => T | undefined): (T | undefined)[] {
  if (!isGroup(value)) {
    const all = convert(value);
    return [all, all, all, all];
  }
  return [
    convert(value['topLeft'] ?? value['topStart']),
    convert(value['topRight'] ?? value['topEnd']),
    convert(value['bottomRight'] ?? value['bottomEnd']),
    convert(value['bottomLeft'] ?? value['bottomStart']),
  ];
}

/** The shortest CSS for four sides or corners; undefined where none has a value. */
export function fourSides(sides: readonly (string | undefined)[], missing: string): string | undefined {
  if (sides.every((side) => side === undefined)) {
    return undefined;
  }
  const values = sides.map((side) => side ?? missing);
  return new Set(values).size === 1 ? values[0] : values.join(' ');
}

/** The upper and the lower of what {@link fourSides} has written, as terms of a CSS sum; `+ 8px + 8px`. */
export function verticalTerms(sides: string | undefined): string {
  const values = splitSides(sides ?? '');
  const [top, , bottom = top] = values;
  return top === undefined ? '' : ` + ${top} + ${bottom ?? top}`;
}

/** At the spaces that are in no parentheses. */
function splitSides(sides: string): string[] {
  const values: string[] = [];
  let depth = 0;
  let value = '';
  for (const letter of `${sides} `) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ' ' && depth === 0) {
      values.push(...(value === '' ? [] : [value]));
      value = '';
    } else {
      value += letter;
    }
  }
  return values;
}
