/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Fields, Row } from '../../component/definition';
import { wordOf } from '../values/alignment';
import { colorOf } from '../values/colors';
import { CORNER_FIELDS, cornersOf, EDGE_FIELDS, edgesOf, fourSides } from '../values/edges';
import { isGroup, lengthOf } from '../values/lengths';
import { fields } from './rows';

const BLACK = '#000000';

function styleOf(value: unknown): string | undefined {
  return value === undefined ? undefined : wordOf(value).toLowerCase();
}

function drawWidth(node: ComponentNode, value: unknown): void {
  const { top, right, bottom, left } = edgesOf(value, lengthOf);
  const width = fourSides([top, right, bottom, left], '0');
  const { element } = node;
  element.setStyle('border-width', width);
  element.setStyle('box-sizing', 'border-box');
  // Without these a border does not show in CSS; the attributes for them may come before this one or after it.
  keepDefault(node, 'border-style', width === undefined ? undefined : 'solid');
  keepDefault(node, 'border-color', width === undefined ? undefined : BLACK);
}

function keepDefault(node: ComponentNode, property: string, value: string | undefined): void {
  if (value !== undefined && !node.element.styles.has(property)) {
    node.element.setStyle(property, value);
  }
}

function drawColor(node: ComponentNode, value: unknown): void {
  const { top, right, bottom, left } = edgesOf(value, colorOf);
  node.element.setStyle('border-color', fourSides([top, right, bottom, left], BLACK) ?? hasWidth(node, BLACK));
}

function drawStyle(node: ComponentNode, value: unknown): void {
  const { top, right, bottom, left } = edgesOf(value, styleOf);
  node.element.setStyle('border-style', fourSides([top, right, bottom, left], 'solid') ?? hasWidth(node, 'solid'));
}

function hasWidth(node: ComponentNode, value: string): string | undefined {
  return node.element.styles.has('border-width') ? value : undefined;
}

function drawRadius(node: ComponentNode, value: unknown): void {
  node.element.setStyle('border-radius', fourSides(cornersOf(value, lengthOf), '0'));
}

const BORDER_FIELDS: Fields = { width: EDGE_FIELDS, color: EDGE_FIELDS, radius: CORNER_FIELDS, style: EDGE_FIELDS };

/** The border takes space within the component; the outline stands around it and takes none. */
export const borderRows: Readonly<Record<string, Row>> = {
  border: {
    apply: (node, value) => {
      const border = isGroup(value) ? value : {};
      drawWidth(node, border['width']);
      drawColor(node, border['color']);
      drawStyle(node, border['style']);
      // `.borderRadius(16).border({ width: 1 })` keeps its radius.
      if ('radius' in border || value === undefined) {
        drawRadius(node, border['radius']);
      }
    },
    fields: [BORDER_FIELDS],
  },
  borderWidth: { apply: drawWidth, fields: [EDGE_FIELDS] },
  borderColor: { apply: drawColor, fields: [EDGE_FIELDS] },
  borderStyle: { apply: drawStyle, fields: [EDGE_FIELDS] },
  borderRadius: { apply: drawRadius, fields: [CORNER_FIELDS] },
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
