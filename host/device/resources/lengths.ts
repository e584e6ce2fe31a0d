/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { configuration } from '../configuration';
import { LengthMetrics } from './LengthMetrics';
import { lookUp } from './lookup';
import { isResource } from './ResourceValue';

/** Physical pixels a vp of the screen that is played. */
export const PIXELS_PER_VP = 3;
/** The width of every screen in lpx, unless an app's configuration says another. */
const DESIGN_WIDTH_LPX = 720;

const LENGTH = /^(-?\d+(?:\.\d+)?)(vp|fp|px|lpx|%)?$/;

/**
 * The CSS length of a `Length`: a number of vp, a text with a unit (`vp`, `fp`, `px`, `lpx`, `%`; without one vp), `auto`,
 * `calc(...)` of these, a LengthMetrics, or a resource. Undefined for undefined, and for what is no length.
 */
export function resolveLength(value: unknown): string | undefined {
  return lengthIn('vp', value);
}

/** Like {@link resolveLength} for the size of a font, where a number is in fp. */
export function resolveFontSize(value: unknown): string | undefined {
  return lengthIn('fp', value);
}

/** A number, or that of an integer or float resource; of one with a unit in vp. Undefined where there is none. */
export function resolveNumber(value: unknown): number | undefined {
  if (isResource(value)) {
    return resolveNumber(numericResource(value.kind, value.key, value.name));
  }
  if (value instanceof LengthMetrics) {
    return resolveNumber(value.toText());
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : undefined;
  }
  const match = typeof value === 'string' ? LENGTH.exec(value.trim()) : null;
  return match === null ? undefined : Number(match[1]) * vpOf(match[2] ?? 'vp');
}

/** The value of a boolean resource, or the boolean itself. */
export function resolveBoolean(value: unknown): boolean | undefined {
  if (isResource(value)) {
    return String(lookUp('boolean', value.key)) === 'true';
  }
  return typeof value === 'boolean' ? value : undefined;
}

type FontUnit = 'vp' | 'fp';

function lengthIn(unit: FontUnit, value: unknown): string | undefined {
  if (isResource(value)) {
    const raw = numericResource(value.kind, value.key, value.name);
    const length = lengthIn(unit, raw);
    if (length === undefined) {
      throw new Error(`${value.name} is '${raw}', which is no length`);
    }
    return length;
  }
  if (value instanceof LengthMetrics) {
    return textLength(unit, value.toText());
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? cssLength(value, unit) : undefined;
  }
  return typeof value === 'string' ? textLength(unit, value.trim()) : undefined;
}

function numericResource(kind: string, key: string, name: string): string | number {
  if (kind !== 'float' && kind !== 'integer' && kind !== 'string') {
    throw new Error(`${name} is no number`);
  }
  const raw = lookUp(kind, key);
  return typeof raw === 'number' ? raw : String(raw);
}

function textLength(unit: FontUnit, text: string): string | undefined {
  const match = LENGTH.exec(text);
  if (match !== null) {
    return cssLength(Number(match[1]), match[2] ?? unit);
  }
  if (text === 'auto') {
    return text;
  }
  if (/^calc\(.*\)$/.test(text)) {
    return text.replace(/(-?\d+(?:\.\d+)?)(vp|fp|px|lpx)/g, (_, digits: string, own: string) =>
      cssLength(Number(digits), own),
    );
  }
  return undefined;
}

function cssLength(value: number, unit: string): string {
  switch (unit) {
    case '%':
      return `${value}%`;
    case 'fp':
      return value === 0 ? '0px' : `calc(${value}px * var(--font-scale))`;
    default:
      return `${rounded(value * vpOf(unit))}px`;
  }
}

function vpOf(unit: string): number {
  switch (unit) {
    case 'px':
      return 1 / PIXELS_PER_VP;
    case 'lpx':
      return configuration.windowWidth / DESIGN_WIDTH_LPX;
    case 'fp':
      return configuration.fontScale;
    default:
      return 1;
  }
}

/** Four decimals: finer than any screen, without the digits of a binary fraction. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
