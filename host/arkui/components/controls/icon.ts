/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { resolveMedia } from '../../../device/resources';
import type { Element } from '../../element/Element';
import { cssUrl } from '../values/urls';
import { appendElement, setStyles } from '../elements';

/** A picture of `size` vp. Line drawings (SVG) take the colour of the text around them, as a device tints its icons. */
export function appendIcon(parent: Element, media: unknown, size: string): Element {
  const icon = appendElement(parent, 'span', { flex: 'none', width: size, height: size }, { 'aria-hidden': 'true' });
  setIcon(icon, media);
  return icon;
}

/** Another picture; undefined shows none. */
export function setIcon(icon: Element, media: unknown): void {
  const url = media === undefined ? undefined : resolveMedia(media);
  const picture = url === undefined ? undefined : cssUrl(url);
  const isTinted = url !== undefined && /\.svg$|^data:image\/svg/.test(url);
  setStyles(icon, {
    display: url === undefined ? 'none' : 'block',
    'background-color': isTinted ? 'currentColor' : undefined,
    mask: isTinted ? `${picture ?? ''} center / contain no-repeat` : undefined,
    background: isTinted || picture === undefined ? undefined : `${picture} center / contain no-repeat`,
  });
}

/** An icon that ArkUI has of its own, as a path in a box of 24 by 24, drawn with a line. */
export function appendGlyph(parent: Element, path: string, size: string): Element {
  const glyph = appendElement(
    parent,
    'span',
    { display: 'block', flex: 'none', width: size, height: size, 'background-color': 'currentColor' },
    { 'aria-hidden': 'true' },
  );
  setGlyph(glyph, path);
  return glyph;
}

/** Another path, with a line of another width, in the units of its box. */
export function setGlyph(glyph: Element, path: string, lineWidth = 2): void {
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="black" ` +
    `stroke-width="${lineWidth}" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
  glyph.setStyle('mask', `url("data:image/svg+xml,${encodeURIComponent(drawing)}") center / contain no-repeat`);
}

/** How many units a glyph is wide and high. */
export const GLYPH_UNITS = 24;

export const GLYPHS = {
  back: 'M20 12H4M11 5l-7 7 7 7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  dot: 'M12 12h.01',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20',
  visible: 'M2 12s3.5-6 10-6 10 6 10 6-3.5 6-10 6-10-6-10-6M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  invisible: 'M2 12s3.5-6 10-6 10 6 10 6-3.5 6-10 6-10-6-10-6M4 20L20 4',
} as const;
