/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Row } from '../../../component/definition';
import { resolveNumber } from '../../../../device/resources';
import { styleRow } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { lengthOf, vpOf } from '../../values/lengths';

function numberOf(value: unknown): string | undefined {
  const number = resolveNumber(value);
  return number === undefined ? undefined : String(number);
}

function lowerCase(value: unknown): string {
  return String(value).toLowerCase();
}

/** `[[x, y], ...]` in vp, as SVG writes points. */
export function pointsOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) {
    return undefined;
  }
  return (value as unknown[][]).map((point) => point.map((each) => vpOf(each) ?? 0).join(',')).join(' ');
}

/** How the inside and the outline of a shape are drawn; a Shape's own hold for the shapes within. */
export const strokeRows: Readonly<Record<string, Row>> = {
  fill: styleRow('fill', colorOf),
  fillOpacity: styleRow('fill-opacity', numberOf),
  stroke: styleRow('stroke', colorOf),
  strokeWidth: styleRow('stroke-width', lengthOf),
  strokeOpacity: styleRow('stroke-opacity', numberOf),
  strokeDashArray: styleRow('stroke-dasharray', (value) =>
    Array.isArray(value) ? value.map((each) => lengthOf(each) ?? '0px').join(' ') : undefined,
  ),
  strokeDashOffset: styleRow('stroke-dashoffset', lengthOf),
  strokeLineCap: styleRow('stroke-linecap', lowerCase),
  strokeLineJoin: styleRow('stroke-linejoin', lowerCase),
  strokeMiterLimit: styleRow('stroke-miterlimit', numberOf),
  antiAlias: styleRow('shape-rendering', (value) => (value === false ? 'crispEdges' : undefined)),
};
