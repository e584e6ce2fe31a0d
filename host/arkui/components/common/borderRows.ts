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

interface BorderParts {
  width: string | undefined;
  color: string | undefined;
  style: string | undefined;
}

const borders = new WeakMap<ComponentNode, BorderParts>();

/** Some parts of the border are others now. Without a style and a colour a border does not show in CSS. */
function draw(node: ComponentNode, parts: Partial<BorderParts>): void {
  const border = borders.get(node) ?? { width: undefined, color: undefined, style: undefined };
  borders.set(node, border);
  const { width, color, style } = Object.assign(border, parts);
  const { element } = node;
  element.setStyle('border-width', width);
  element.setStyle('border-color', color ?? (width && BLACK));
  element.setStyle('border-style', style ?? (width && 'solid'));
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

function drawRadius(node: ComponentNode, value: unknown): void {
  node.element.setStyle('border-radius', fourSides(cornersOf(value, lengthOf), '0'));
}

const BORDER_FIELDS: Fields = { width: EDGE_FIELDS, color: EDGE_FIELDS, radius: CORNER_FIELDS, style: EDGE_FIELDS };

/** The border takes space within the component; the outline stands around it and takes none. */
export const borderRows: Readonly<Record<string, Row>> = {
  border: {
    apply: (node, value) => {
      const border = isGroup(value) ? value : {};
      draw(node, {
        width: widthOf(border['width']),
        color: colorsOf(border['color']),
        style: stylesOf(border['style']),
      });
      // `.borderRadius(16).border({ width: 1 })` keeps its radius.
      if ('radius' in border || value === undefined) {
        drawRadius(node, border['radius']);
      }
    },
    fields: [BORDER_FIELDS],
  },
  borderWidth: { apply: (node, value) => draw(node, { width: widthOf(value) }), fields: [EDGE_FIELDS] },
  borderColor: { apply: (node, value) => draw(node, { color: colorsOf(value) }), fields: [EDGE_FIELDS] },
  borderStyle: { apply: (node, value) => draw(node, { style: stylesOf(value) }), fields: [EDGE_FIELDS] },
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
