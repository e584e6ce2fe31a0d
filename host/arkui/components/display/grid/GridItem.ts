/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition, Row } from '../../../component/definition';
import { silentRows } from '../../common/rows';
import { cellPlaceRow, createOneCell, oneCellChildren } from '../oneCell';

type Side = 'rowStart' | 'rowEnd' | 'columnStart' | 'columnEnd';
type Sides = Record<Side, number | undefined>;

/** ArkUI counts cells from 0 and includes the last; CSS counts the lines between them from 1. */
function draw(node: ComponentNode): void {
  const { rowStart, rowEnd, columnStart, columnEnd } = node.state as Sides;
  node.element.setStyle('grid-row', linesOf(rowStart, rowEnd));
  node.element.setStyle('grid-column', linesOf(columnStart, columnEnd));
}

function linesOf(start: number | undefined, end: number | undefined): string | undefined {
  if (start === undefined && end === undefined) {
    return undefined;
  }
  return `${(start ?? end ?? 0) + 1} / ${(end ?? start ?? 0) + 2}`;
}

function sideRow(side: Side): Row {
  return {
    apply: (node, value) => {
      (node.state as Sides)[side] = value === undefined ? undefined : Number(value);
      draw(node);
    },
  };
}

/** One item of a grid, as wide as its cells. */
export const GridItem: ComponentDefinition = {
  name: 'GridItem',
  children: 'one',
  attributes: {
    rowStart: sideRow('rowStart'),
    rowEnd: sideRow('rowEnd'),
    columnStart: sideRow('columnStart'),
    columnEnd: sideRow('columnEnd'),
    align: cellPlaceRow,
    ...silentRows('items are not selected by hand', 'selectable', 'selected', 'onSelect', 'forceRebuild'),
  },
  create: (node) => {
    node.state = {
      rowStart: undefined,
      rowEnd: undefined,
      columnStart: undefined,
      columnEnd: undefined,
    } satisfies Sides;
    createOneCell(node);
  },
  ...oneCellChildren,
};
