/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** ArkUI's words for where things are put, in those of CSS. Enums are the names of their members. */
type Words = Readonly<Record<string, string>>;

const FLEX_ALIGN: Words = {
  Start: 'flex-start',
  Center: 'center',
  End: 'flex-end',
  SpaceBetween: 'space-between',
  SpaceAround: 'space-around',
  SpaceEvenly: 'space-evenly',
};

const ITEM_ALIGN: Words = {
  Auto: 'auto',
  Start: 'flex-start',
  Center: 'center',
  End: 'flex-end',
  Baseline: 'baseline',
  Stretch: 'stretch',
};

const CROSS_ALIGN: Words = {
  Start: 'flex-start',
  Top: 'flex-start',
  Center: 'center',
  End: 'flex-end',
  Bottom: 'flex-end',
};

/** The name of an enum's member, or any other text; for everything else the empty text, which names nothing. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function flexAlign(value: unknown): string | undefined {
  return FLEX_ALIGN[wordOf(value)];
}

export function itemAlign(value: unknown): string | undefined {
  return ITEM_ALIGN[wordOf(value)];
}

/** HorizontalAlign or VerticalAlign. */
export function crossAlign(value: unknown): string | undefined {
  return CROSS_ALIGN[wordOf(value)];
}

/** Where a content stands in a box. */
export interface Place {
  readonly vertical: 'start' | 'center' | 'end';
  readonly horizontal: 'start' | 'center' | 'end';
}

export const CENTER: Place = { vertical: 'center', horizontal: 'center' };

/** Alignment: `TopStart`, `Top`... `Center`. */
export function placeOf(alignment: unknown): Place | undefined {
  const words = /^(Top|Bottom)?(Start|End|Center)?$/.exec(wordOf(alignment));
  if (alignment === undefined || words === null) {
    return undefined;
  }
  const [, vertical, horizontal] = words;
  return {
    vertical: vertical === 'Top' ? 'start' : vertical === 'Bottom' ? 'end' : 'center',
    horizontal: horizontal === 'Start' ? 'start' : horizontal === 'End' ? 'end' : 'center',
  };
}

/** For a grid with one cell: `align-items justify-items`. */
export function placeItems(place: Place): string {
  return `${place.vertical} ${place.horizontal}`;
}
