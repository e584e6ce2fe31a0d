/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { wordOf } from './alignment';
import { colorOf } from './colors';
import { lengthOf } from './lengths';

type Options = Readonly<Record<string, unknown>>;

/** In degrees. */
const FULL_TURN = 360;

const DIRECTIONS: Readonly<Record<string, string>> = {
  Left: 'to left',
  Top: 'to top',
  Right: 'to right',
  Bottom: 'to bottom',
  LeftTop: 'to top left',
  LeftBottom: 'to bottom left',
  RightTop: 'to top right',
  RightBottom: 'to bottom right',
};

/** `[[color, position from 0 to 1], ...]`. */
function stops(options: Options, placeOf = percentage): string {
  const colors = Array.isArray(options['colors']) ? (options['colors'] as [unknown, number][]) : [];
  return colors.map(([color, position]) => `${colorOf(color) ?? 'transparent'} ${placeOf(position)}`).join(', ');
}

function percentage(position: number): string {
  return `${position * 100}%`;
}

function kindOf(kind: string, options: Options): string {
  return options['repeating'] === true ? `repeating-${kind}` : kind;
}

function centerOf(options: Options): string {
  const [x, y] = Array.isArray(options['center']) ? (options['center'] as unknown[]) : [];
  return `${lengthOf(x) ?? '50%'} ${lengthOf(y) ?? '50%'}`;
}

/** Degrees, clockwise from the top, as in CSS. */
function angleOf(value: unknown): number | undefined {
  return value === undefined ? undefined : typeof value === 'number' ? value : Number.parseFloat(wordOf(value));
}

export function linearGradient(options: Options): string {
  const angle = angleOf(options['angle']);
  const towards = angle !== undefined ? `${angle}deg` : (DIRECTIONS[wordOf(options['direction'])] ?? 'to bottom');
  return `${kindOf('linear-gradient', options)}(${towards}, ${stops(options)})`;
}

export function radialGradient(options: Options): string {
  return `${kindOf('radial-gradient', options)}(${lengthOf(options['radius']) ?? '50%'} at ${centerOf(options)}, ${stops(options)})`;
}

/** The colours lie between the angles `start` and `end`, all of which `rotation` turns. */
export function sweepGradient(options: Options): string {
  const start = angleOf(options['start']) ?? 0;
  const end = angleOf(options['end']) ?? FULL_TURN;
  const rotation = angleOf(options['rotation']) ?? 0;
  const between = (position: number): string => `${start + position * (end - start)}deg`;
  return `${kindOf('conic-gradient', options)}(from ${rotation}deg at ${centerOf(options)}, ${stops(options, between)})`;
}
