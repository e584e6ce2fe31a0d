/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition, Fields, Row } from '../../../component/definition';
import { boxOf } from '../../common/Box';
import { fields } from '../../common/rows';
import { isGroup } from '../../values/lengths';
import { createOneCell, oneCellChildren } from '../oneCell';
import { BREAKPOINT_NAMES, valueAt } from './breakpoints';
import type { GridRowState } from './GridRow';

type Setting = 'span' | 'offset' | 'order';
type ColState = Record<Setting, unknown>;

/** Places a column by what its row is like now; what is no column of a grid stays as it is. */
export function placeGridCol(node: ComponentNode): void {
  const row = node.parent;
  if (node.type !== 'GridCol' || row?.type !== 'GridRow') {
    return;
  }
  const { breakpoint, columns, gutterX } = row.state as GridRowState;
  const setting = (name: Setting, missing: number): number => {
    const value = (node.state as ColState)[name];
    const here = isGroup(value) ? valueAt(value, breakpoint ?? 'xs') : value;
    return Math.max(0, Math.floor(Number(here ?? missing))) || 0;
  };
  const span = Math.min(setting('span', 1), columns);
  // With its offset it takes a place of that width, so that it moves to the next line where that does not fit.
  const offset = Math.min(setting('offset', 0), columns - span);
  const { element } = node;
  boxOf(node).setDisplay(span === 0 ? 'none' : 'grid');
  element.setStyle('grid-column', `span ${Math.max(1, span + offset)}`);
  element.setStyle(
    'margin-left',
    offset === 0 ? undefined : `calc(${offset} * (100% + ${gutterX}) / ${span + offset})`,
  );
  element.setStyle('order', setting('order', 0) === 0 ? undefined : String(setting('order', 0)));
}

const BY_BREAKPOINT: Fields = fields(...BREAKPOINT_NAMES);

function settingRow(name: Setting): Row {
  return {
    apply: (node, value) => {
      (node.state as ColState)[name] = value;
      placeGridCol(node);
    },
    fields: [BY_BREAKPOINT],
  };
}

/** One or more columns of a GridRow. */
export const GridCol: ComponentDefinition = {
  name: 'GridCol',
  children: 'one',
  arguments: {
    apply: (node, options) => {
      const group = isGroup(options) ? options : {};
      Object.assign(node.state as ColState, {
        span: group['span'],
        offset: group['offset'],
        order: group['order'],
      });
      placeGridCol(node);
    },
    fields: [{ span: BY_BREAKPOINT, offset: BY_BREAKPOINT, order: BY_BREAKPOINT }],
  },
  attributes: {
    span: settingRow('span'),
    gridColOffset: settingRow('offset'),
    order: settingRow('order'),
  },
  create: (node) => {
    node.state = { span: undefined, offset: undefined, order: undefined } satisfies ColState;
    createOneCell(node);
    node.element.setStyle('place-items', 'start start');
    node.element.setStyle('justify-self', 'stretch');
  },
  ...oneCellChildren,
};
