/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { configuration } from '../../device/configuration';
import { PIXELS_PER_VP } from '../../device/resources/lengths';

type Test = () => boolean;
/** A measure of the device in the unit that a condition has; an empty one is the measure's own. */
type Measure = (unit: string) => number | undefined;

const DOTS_PER_INCH = 96;
const CENTIMETRES_PER_INCH = 2.54;

function lengthIn(unit: string, vp: number): number | undefined {
  if (unit === 'vp') {
    return vp;
  }
  return unit === '' || unit === 'px' ? vp * PIXELS_PER_VP : undefined;
}

function resolutionIn(unit: string): number | undefined {
  switch (unit) {
    case '':
    case 'dppx':
      return PIXELS_PER_VP;
    case 'dpi':
      return PIXELS_PER_VP * DOTS_PER_INCH;
    case 'dpcm':
      return (PIXELS_PER_VP * DOTS_PER_INCH) / CENTIMETRES_PER_INCH;
    default:
      return undefined;
  }
}

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['width', (unit) => lengthIn(unit, configuration.windowWidth)],
  ['height', (unit) => lengthIn(unit, configuration.windowHeight)],
  ['aspect-ratio', (unit) => (unit === '' ? configuration.windowWidth / configuration.windowHeight : undefined)],
  ['resolution', resolutionIn],
]);

/** What is told in words, with the words that it has. */
const STATES: ReadonlyMap<string, { words: readonly string[]; now: () => string }> = new Map([
  ['dark-mode', { words: ['true', 'false'], now: () => String(configuration.isDark) }],
  ['round-screen', { words: ['true', 'false'], now: () => 'false' }],
  [
    'orientation',
    {
      words: ['portrait', 'landscape'],
      now: () => (configuration.windowWidth > configuration.windowHeight ? 'landscape' : 'portrait'),
    },
  ],
]);

const STATE = /^([a-z-]+):([a-z]+)$/;
const LIMIT = /^(min|max)-([a-z-]+):([\d.]+)([a-z]*)$/;
const RANGE = /^(?:([\d.]+)([a-z]*)([<>]=?))?([a-z-]+)(?:([<>]=?)([\d.]+)([a-z]*))?$/;

/**
 * Whether what stands in one pair of brackets holds: `dark-mode:true`, `min-width:600vp`, `400vp<=width<840vp`. Without
 * spaces. Undefined for what is no feature of this device.
 */
export function mediaFeature(feature: string): Test | undefined {
  return stateTest(feature) ?? limitTest(feature) ?? rangeTest(feature);
}

/** All features as they are now, in one text: two of them are the same as long as no feature has changed. */
export function mediaFeatureValues(): string {
  const measures = [...MEASURES.values()].map((measure) => measure(''));
  return [...measures, ...[...STATES.values()].map(({ now }) => now())].join(' ');
}

function stateTest(feature: string): Test | undefined {
  const [, name = '', word = ''] = STATE.exec(feature) ?? [];
  const state = STATES.get(name);
  return state?.words.includes(word) === true ? () => state.now() === word : undefined;
}

function limitTest(feature: string): Test | undefined {
  const [, bound, name = '', limit, unit] = LIMIT.exec(feature) ?? [];
  return bound === undefined ? undefined : comparison(name, bound === 'min' ? '>=' : '<=', limit, unit);
}

function rangeTest(feature: string): Test | undefined {
  const [, low, lowUnit, lowSign, name = '', highSign, high, highUnit] = RANGE.exec(feature) ?? [];
  const fromLow = lowSign === undefined ? undefined : comparison(name, MIRRORED[lowSign], low, lowUnit);
  const toHigh = highSign === undefined ? undefined : comparison(name, highSign, high, highUnit);
  if (fromLow === undefined || toHigh === undefined) {
    const isHalf = lowSign === undefined || highSign === undefined;
    return isHalf ? (fromLow ?? toHigh) : undefined;
  }
  return () => fromLow() && toHigh();
}

/** `400 < width` is `width > 400`. */
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function comparison(name: string, sign: string | undefined, limit: string | undefined, unit = ''): Test | undefined {
  const measure = MEASURES.get(name);
  const bound = Number(limit);
  if (measure?.(unit) === undefined || Number.isNaN(bound)) {
    return undefined;
  }
  return () => compare(measure(unit) ?? NaN, sign, bound);
}

function compare(left: number, sign: string | undefined, right: number): boolean {
  switch (sign) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}
