/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { resolveLength, resolveNumber } from '../../../device/resources';

/** `LengthMetrics.vp(8)`: a number with its unit, as the module of the nodes makes them. */
interface Metrics {
  readonly value: number;
  readonly unit: number | string;
}

/** In the order of the enum LengthUnit. */
const UNITS = ['px', 'vp', 'fp', '%', 'lpx'];

/** The CSS length of whatever ArkUI takes for one; undefined for what is none. */
export function lengthOf(value: unknown): string | undefined {
  return resolveLength(isMetrics(value) ? withUnit(value) : value);
}

/** The same as a number of vp; undefined for percentages and for what is no length. */
export function vpOf(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim().endsWith('%')) {
    return undefined;
  }
  return resolveNumber(isMetrics(value) ? withUnit(value) : value);
}

/** Whether something is a group of values (`{ left: 8 }`) and not one: a resource and a length with a unit are one. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isMetrics(value: unknown): value is Metrics {
  return typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;
}

function withUnit(metrics: Metrics): string {
  const unit = typeof metrics.unit === 'number' ? (UNITS[metrics.unit] ?? 'vp') : metrics.unit.toLowerCase();
  return `${metrics.value}${unit === 'percent' ? '%' : unit}`;
}
