/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition } from '../../component/definition';
import { boxOf, createBox } from '../common/Box';
import { wordOf } from '../values/alignment';
import { colorOf, theme } from '../values/colors';
import { lengthOf } from '../values/lengths';

interface DividerState {
  isVertical: boolean;
  strokeWidth: string;
  color: unknown;
  cap: string;
}

function stateOf(node: ComponentNode): DividerState {
  return node.state as DividerState;
}

/** A physical pixel, as thin as a screen can. */
const HAIRLINE = '1px';

function draw(node: ComponentNode): void {
  const { isVertical, strokeWidth, color, cap } = stateOf(node);
  const { element } = node;
  boxOf(node).setFills(!isVertical, isVertical);
  boxOf(node).setThickness(isVertical ? { width: strokeWidth } : { height: strokeWidth });
  element.setStyle('background-color', colorOf(color) ?? theme().divider);
  element.setStyle('border-radius', cap === 'Round' ? strokeWidth : undefined);
}

/** A line across the parent, or along it where it is vertical. */
export const Divider: ComponentDefinition = {
  name: 'Divider',
  children: 'none',
  attributes: {
    vertical: {
      apply: (node, value) => {
        stateOf(node).isVertical = value === true;
      },
    },
    strokeWidth: {
      apply: (node, value) => {
        stateOf(node).strokeWidth = lengthOf(value) ?? HAIRLINE;
      },
    },
    color: {
      apply: (node, value) => {
        stateOf(node).color = value;
      },
    },
    lineCap: {
      apply: (node, value) => {
        stateOf(node).cap = wordOf(value);
      },
    },
  },
  create: (node) => {
    node.state = { isVertical: false, strokeWidth: HAIRLINE, color: undefined, cap: 'Butt' } satisfies DividerState;
    createBox(node);
  },
  update: draw,
};
