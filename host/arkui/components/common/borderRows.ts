/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Fields, Row } from '../../component/definition';
import { wordOf } from '../values/alignment';
import { colorOf } from '../values/colors';
import { CORNER_FIELDS, cornersOf, EDGE_FIELDS, edgesOf, fourSides, PLAIN_EDGE_FIELDS } from '../values/edges';
import { isGroup, lengthOf } from '../values/lengths';
import { fields } from './rows';
import { SharedProperty } from './SharedProperty';

const BLACK = '#000000';

function styleOf(value: unknown): string | undefined {
  return value === undefined ? undefined : wordOf(value).toLowerCase();
}

const parts = {
  width: SharedProperty.style('border-width', 'borderWidth', 'border'),
  color: SharedProperty.style('border-color', 'borderColor', 'border', 'width'),
  style: SharedProperty.style('border-style', 'borderStyle', 'border', 'width'),
  radius: SharedProperty.style('border-radius', 'borderRadius', 'border'),
};

/** Without a style and a colour a border does not show in CSS. */
function showWidth({ element }: ComponentNode, attribute: 'border' | 'borderWidth', width: string | undefined): void {
  parts.width.set(element, attribute, width);
  const hasWidth = element.styles.has('border-width');
  parts.color.set(element, 'width', hasWidth ? BLACK : undefined);
  parts.style.set(element, 'width', hasWidth ? 'solid' : undefined);
}

function widthOf(value: unknown): string | undefined {
  const { top, right, bottom, left } = edgesOf(value, lengthOf);
  return fourSides([top, right, bottom, left], '0');
}

function colorsOf(value: unknown): string | undefined {
  const { top, right, bottom, left } = edgesOf(value, colorOf);
  return fourSides([top, right, bottom, left], BLACK);
}

function stylesOf(value: unknown): string | undefined {
  const { top, right, bottom, left } = edgesOf(value, styleOf);
  return fourSides([top, right, bottom, left], 'solid');
}

function radiusOf(value: unknown): string | undefined {
  return fourSides(cornersOf(value, lengthOf), '0');
}

const BORDER_FIELDS: Fields = {
  width: EDGE_FIELDS,
  color: EDGE_FIELDS,
  radius: CORNER_FIELDS,
  style: PLAIN_EDGE_FIELDS,
};

/** The border takes space within the component; the outline stands around it and takes none. */
export const borderRows: Readonly<Record<string, Row>> = {
  border: {
    apply: (node, value) => {
      const border = isGroup(value) ? value : {};
      showWidth(node, 'border', widthOf(border['width']));
      parts.color.set(node.element, 'border', colorsOf(border['color']));
      parts.style.set(node.element, 'border', stylesOf(border['style']));
      parts.radius.set(node.element, 'border', radiusOf(border['radius']));
    },
    fields: [BORDER_FIELDS],
  },
  borderWidth: { apply: (node, value) => showWidth(node, 'borderWidth', widthOf(value)), fields: [EDGE_FIELDS] },
  borderColor: {
    apply: ({ element }, value) => parts.color.set(element, 'borderColor', colorsOf(value)),
    fields: [EDGE_FIELDS],
  },
  borderStyle: {
    apply: ({ element }, value) => parts.style.set(element, 'borderStyle', stylesOf(value)),
    fields: [PLAIN_EDGE_FIELDS],
  },
  borderRadius: {
    apply: ({ element }, value) => parts.radius.set(element, 'borderRadius', radiusOf(value)),
    fields: [CORNER_FIELDS],
  },
  outline: {
    apply: (node, value) => {
      const outline = isGroup(value) ? value : {};
      const width = edgesOf(outline['width'], lengthOf).top;
      const style = styleOf(edgesOf(outline['style'], (each) => each).top) ?? 'solid';
      const color = edgesOf(outline['color'], colorOf).top ?? BLACK;
      node.element.setStyle('outline', width === undefined ? undefined : `${width} ${style} ${color}`);
    },
    // A radius is drawn as that of the border, as CSS outlines are.
    fields: [fields('width', 'color', 'style')],
  },
};
