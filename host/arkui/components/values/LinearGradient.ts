/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { wordOf } from './alignment';
import { colorOf } from './colors';

/** Where a gradient has a colour: `offset` is a share from 0 to 1, or a text with a percentage. */
export interface ColorStop {
  readonly color: unknown;
  readonly offset: unknown;
}

/** A colour that changes on its way, as a page makes it: `new LinearGradient([{ color: Color.Red, offset: 0 }])`. */
export class LinearGradient {
  readonly colorStops: readonly ColorStop[];

  constructor(colorStops: readonly ColorStop[]) {
    this.colorStops = colorStops;
  }
}

/** In CSS, over `length` of what the gradient is drawn on: `red 0%, blue 70%`. */
export function stopsOf({ colorStops }: LinearGradient, length: number): string {
  return colorStops
    .map(({ color, offset }) => `${colorOf(color) ?? 'transparent'} ${shareOf(offset) * length * 100}%`)
    .join(', ');
}

function shareOf(offset: unknown): number {
  return typeof offset === 'number' ? offset : Number.parseFloat(wordOf(offset)) / 100 || 0;
}
