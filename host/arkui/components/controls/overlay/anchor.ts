/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Element } from '../../../element/Element';
import type { Properties } from '../../elements';

/** The sides of the enum Placement, in the words of CSS. */
const AREAS: Readonly<Record<string, string>> = {
  Left: 'left',
  Right: 'right',
  Top: 'top',
  Bottom: 'bottom',
  TopLeft: 'top span-right',
  TopRight: 'top span-left',
  BottomLeft: 'bottom span-right',
  BottomRight: 'bottom span-left',
  LeftTop: 'left span-bottom',
  LeftBottom: 'left span-top',
  RightTop: 'right span-bottom',
  RightBottom: 'right span-top',
};

/**
 * Places a panel beside an element, on another side where there is no room. Browsers without CSS anchors show it in the
 * middle of the screen.
 */
export function anchored(anchor: Element, placement: unknown, distance: string): Properties {
  const name = `--anchor-${anchor.id}`;
  anchor.setStyle('anchor-name', name);
  const area = AREAS[String(placement)] ?? 'bottom';
  return {
    'position-anchor': name,
    'position-area': area,
    'position-try-fallbacks': 'flip-block, flip-inline, flip-block flip-inline',
    margin: /^(left|right)/.test(area) ? `0px ${distance}` : `${distance} 0px`,
  };
}
