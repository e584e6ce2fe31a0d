/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Row } from '../../../component/definition';
import { shadowOf } from '../../common/paintRows';
import { fields, styleRow } from '../../common/rows';
import { SharedProperty } from '../../common/SharedProperty';
import { colorOf } from '../../values/colors';
import {
  decorationOf,
  fontFamilyOf,
  fontSizeOf,
  fontStyleOf,
  fontWeightOf,
  lineHeightOf,
  textCaseOf,
} from '../../values/fonts';
import { isGroup, lengthOf } from '../../values/lengths';

const parts = {
  size: SharedProperty.style('font-size', 'fontSize', 'font'),
  weight: SharedProperty.style('font-weight', 'fontWeight', 'font'),
  family: SharedProperty.style('font-family', 'fontFamily', 'font'),
  style: SharedProperty.style('font-style', 'fontStyle', 'font'),
};

function drawFont(node: ComponentNode, value: unknown): void {
  const font = isGroup(value) ? value : {};
  const { element } = node;
  parts.size.set(element, 'font', fontSizeOf(font['size']));
  parts.weight.set(element, 'font', fontWeightOf(font['weight']));
  parts.family.set(element, 'font', fontFamilyOf(font['family']));
  parts.style.set(element, 'font', fontStyleOf(font['style']));
}

function partRow<Name extends string>(
  part: SharedProperty<Name>,
  name: Name,
  convert: (value: unknown) => string | undefined,
): Row {
  return { apply: ({ element }, value) => part.set(element, name, value === undefined ? undefined : convert(value)) };
}

/** What a text has where the page gives no size; a span has that of its text. */
export const DEFAULT_FONT_SIZE = 'calc(16px * var(--font-scale))';

function shadowsOf(value: unknown): string | undefined {
  const shadows = (Array.isArray(value) ? value : [value]) as unknown[];
  return shadows.map((shadow) => shadowOf(shadow) ?? 'none').join(', ');
}

/** How letters look: of a text and of a part of one. */
export const fontRows: Readonly<Record<string, Row>> = {
  font: { apply: drawFont, fields: [fields('size', 'weight', 'family', 'style')] },
  fontSize: partRow(parts.size, 'fontSize', fontSizeOf),
  fontWeight: partRow(parts.weight, 'fontWeight', fontWeightOf),
  fontStyle: partRow(parts.style, 'fontStyle', fontStyleOf),
  fontFamily: partRow(parts.family, 'fontFamily', fontFamilyOf),
  fontColor: styleRow('color', colorOf),
  decoration: { ...styleRow('text-decoration', decorationOf), fields: [fields('type', 'color', 'style')] },
  letterSpacing: styleRow('letter-spacing', lengthOf),
  lineHeight: styleRow('line-height', lineHeightOf),
  textCase: styleRow('text-transform', textCaseOf),
  textShadow: {
    ...styleRow('text-shadow', shadowsOf),
    fields: [fields('radius', 'type', 'color', 'offsetX', 'offsetY', 'fill')],
  },
};
