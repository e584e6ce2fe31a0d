/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { vpOf } from '../../values/lengths';

/** From narrow to wide. */
export const BREAKPOINT_NAMES = ['xs', 'sm', 'md', 'lg', 'xl', 'xxl'] as const;
export type BreakpointName = (typeof BREAKPOINT_NAMES)[number];

/** Where sm, md and lg begin unless a page says otherwise. */
export const DEFAULT_BREAKPOINTS: readonly number[] = [320, 600, 840];

/** In which of the ranges a width in vp lies, which begin at 0 and at each of `starts`. */
export function breakpointOf(width: number, starts: readonly number[]): BreakpointName {
  const passed = starts.filter((start) => width >= start).length;
  return BREAKPOINT_NAMES[Math.min(passed, BREAKPOINT_NAMES.length - 1)] ?? 'xs';
}

/** The starts as pages write them: `['320vp', '600vp']`. */
export function breakpointStarts(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map((each) => vpOf(each) ?? 0) : DEFAULT_BREAKPOINTS;
}

/** What a page says for a breakpoint; where it says nothing what it says for the next narrower one. */
export function valueAt(values: Readonly<Record<string, unknown>>, name: BreakpointName): unknown {
  for (let index = BREAKPOINT_NAMES.indexOf(name); index >= 0; index--) {
    const value = values[BREAKPOINT_NAMES[index] ?? ''];
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}
