/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The tags of which a view makes SVG elements; all others are HTML's. */
export const svgTags: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'path',
  'animateTransform',
  'foreignObject',
]);
