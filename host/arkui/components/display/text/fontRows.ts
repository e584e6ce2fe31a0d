/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Row } from '../../../component/definition';
import { shadowOf } from '../../common/paintRows';
import { fields, styleRow } from '../../common/rows';
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

function drawFont(node: ComponentNode, value: unknown): void {
  const font = isGroup(value) ? value : {};
  const { element } = node;
  if ('size' in font || value === undefined) {
    element.setStyle('font-size', fontSizeOf(font['size']) ?? defaultSize(node));
  }
  if ('weight' in font || value === undefined) {
    element.setStyle('font-weight', fontWeightOf(font['weight']));
  }
  if ('family' in font || value === undefined) {
    element.setStyle('font-family', fontFamilyOf(font['family']));
  }
  if ('style' in font || value === undefined) {
    element.setStyle('font-style', fontStyleOf(font['style']));
  }
}

/** What a text has where the page gives no size; a span has that of its text. */
export const DEFAULT_FONT_SIZE = 'calc(16px * var(--font-scale))';

function defaultSize(node: ComponentNode): string | undefined {
  return node.type === 'Text' ? DEFAULT_FONT_SIZE : undefined;
}

function shadowsOf(value: unknown): string | undefined {
  const shadows = (Array.isArray(value) ? value : [value]) as unknown[];
  return shadows.map((shadow) => shadowOf(shadow) ?? 'none').join(', ');
}

/** How letters look: of a text and of a part of one. */
export const fontRows: Readonly<Record<string, Row>> = {
  font: { apply: drawFont, fields: [fields('size', 'weight', 'family', 'style')] },
  fontSize: {
    apply: (node, value) => node.element.setStyle('font-size', fontSizeOf(value) ?? defaultSize(node)),
  },
  fontWeight: { apply: (node, value) => node.element.setStyle('font-weight', fontWeightOf(value)) },
  fontStyle: styleRow('font-style', fontStyleOf),
  fontFamily: styleRow('font-family', fontFamilyOf),
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
