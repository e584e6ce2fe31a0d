/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { Row } from '../../component/definition';
import { EDGE_FIELDS, edgesOf, fourSides } from '../values/edges';
import { isGroup, lengthOf } from '../values/lengths';
import { boxOf } from './Box';
import { fields, styleRow } from './rows';
import { SharedProperty } from './SharedProperty';

/** `auto` is what there is without a word. */
function sizeOf(value: unknown): string | undefined {
  const length = lengthOf(value);
  return length === 'auto' ? undefined : length;
}

const nothing = (): undefined => undefined;
const width = new SharedProperty(nothing, (node: ComponentNode, value) => boxOf(node).set({ width: value }), [
  'width',
  'size',
]);
const height = new SharedProperty(nothing, (node: ComponentNode, value) => boxOf(node).set({ height: value }), [
  'height',
  'size',
]);

/** Size, and the space around and within. */
export const sizeRows: Readonly<Record<string, Row>> = {
  width: { apply: (node, value) => width.set(node, 'width', sizeOf(value)) },
  height: { apply: (node, value) => height.set(node, 'height', sizeOf(value)) },
  size: {
    apply: (node, value) => {
      const size = isGroup(value) ? value : {};
      width.set(node, 'size', sizeOf(size['width']));
      height.set(node, 'size', sizeOf(size['height']));
    },
    fields: [fields('width', 'height')],
  },
  constraintSize: {
    apply: (node, value) => {
      const limits = isGroup(value) ? value : {};
      boxOf(node).set({
        minWidth: sizeOf(limits['minWidth']),
        maxWidth: sizeOf(limits['maxWidth']),
        minHeight: sizeOf(limits['minHeight']),
        maxHeight: sizeOf(limits['maxHeight']),
      });
    },
    fields: [fields('minWidth', 'maxWidth', 'minHeight', 'maxHeight')],
  },
  aspectRatio: styleRow('aspect-ratio', (value) => (Number(value) > 0 ? String(Number(value)) : undefined)),
  padding: {
    apply: (node, value) => {
      const { top, right, bottom, left } = edgesOf(value, lengthOf);
      node.element.setStyle('padding', fourSides([top, right, bottom, left], '0'));
    },
    fields: [EDGE_FIELDS],
  },
  margin: {
    apply: (node, value) => {
      const margin = edgesOf(value, lengthOf);
      const { top, right, bottom, left } = margin;
      node.element.setStyle('margin', fourSides([top, right, bottom, left], '0'));
      boxOf(node).set({ margin });
    },
    fields: [EDGE_FIELDS],
  },
};
