/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What a child makes its parent fill: `weight` is along the parent's own axis. */
export interface Needs {
  readonly weight: boolean;
  readonly width: boolean;
  readonly height: boolean;
}

export const NO_NEEDS: Needs = { weight: false, width: false, height: false };

export function isSame(one: Needs, other: Needs): boolean {
  return one.weight === other.weight && one.width === other.width && one.height === other.height;
}

export function anyOf(one: Needs, other: Needs): Needs {
  return {
    weight: one.weight || other.weight,
    width: one.width || other.width,
    height: one.height || other.height,
  };
}

/** Whether a CSS length is one of the space that there is. */
export function isPercentage(length: string | undefined): boolean {
  return length?.includes('%') === true;
}
