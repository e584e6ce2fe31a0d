/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Edges } from '../values/edges';

/** How a container lays its children out, as far as it matters to a child; 'endless' is one that scrolls sideways. */
export type Layout = 'row' | 'column' | 'flexRow' | 'flexColumn' | 'stack' | 'endless' | 'other';

/** What of a box several attributes decide together. Lengths are CSS. */
export interface BoxValues {
  width: string | undefined;
  height: string | undefined;
  minWidth: string | undefined;
  maxWidth: string | undefined;
  minHeight: string | undefined;
  maxHeight: string | undefined;
  margin: Edges<string> | undefined;
  /** Of `layoutWeight`; 0 for none. */
  weight: number;
  grow: string | undefined;
  shrink: string | undefined;
  basis: string | undefined;
  isGone: boolean;
  /** Whether `position` takes it out of the layout. */
  isPositioned: boolean;
}

/** What else decides how large a box may be. */
export interface BoxLimits {
  /** Whether its parent has no edge to end at. */
  isFree: boolean;
  isBounded: boolean;
  defaultMaxHeight: string | undefined;
  holdsContent: boolean;
}

/** In CSS. */
export interface SizeLimits {
  maxWidth: string | undefined;
  maxHeight: string | undefined;
  minWidth: string | undefined;
  minHeight: string | undefined;
}

export function boxLimits(values: BoxValues, limits: BoxLimits): SizeLimits {
  const { margin } = values;
  const endsAtEdge = values.width === undefined && !limits.isFree;
  // A share may be smaller than its content.
  const smallest = values.weight > 0 || values.shrink !== undefined ? '0' : undefined;
  return {
    maxWidth: values.maxWidth ?? (endsAtEdge ? within(margin?.left, margin?.right) : undefined),
    maxHeight:
      values.maxHeight ??
      (limits.isBounded && values.height === undefined ? within(margin?.top, margin?.bottom) : limits.defaultMaxHeight),
    minWidth: values.minWidth ?? smallest,
    minHeight: values.minHeight ?? smallest ?? (limits.holdsContent ? 'min-content' : undefined),
  };
}

/** What part of its parent a box takes, in CSS, and along which axis that replaces its size. */
export interface BoxShare {
  isWeightedAcross: boolean;
  isWeightedDown: boolean;
  grow: string | undefined;
  shrink: string;
  basis: string | undefined;
}

export function boxShare(values: BoxValues, parent: Layout): BoxShare {
  const { weight, grow, shrink, basis } = values;
  const isWeightedAcross = weight > 0 && (parent === 'row' || parent === 'flexRow');
  const isWeightedDown = weight > 0 && (parent === 'column' || parent === 'flexColumn');
  const isWeighted = isWeightedAcross || isWeightedDown;
  const shrinksByDefault = parent === 'flexRow' || parent === 'flexColumn';
  return {
    isWeightedAcross,
    isWeightedDown,
    grow: isWeighted ? String(weight) : grow,
    shrink: isWeighted ? '1' : (shrink ?? (shrinksByDefault ? '1' : '0')),
    basis: isWeighted ? '0px' : basis,
  };
}

/** The parent's length without the margins. */
function within(before: string | undefined, after: string | undefined): string {
  const margins = [before, after].filter((margin) => margin !== undefined && margin !== '0px');
  return margins.length === 0 ? '100%' : `calc(100% - ${margins.join(' - ')})`;
}
