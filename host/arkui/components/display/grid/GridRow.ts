/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition, Fields } from '../../../component/definition';
import { configuration } from '../../../../device/configuration';
import { childLeaving, createBox } from '../../common/Box';
import { hear } from '../../common/hearing';
import { fields } from '../../common/rows';
import { itemAlign } from '../../values/alignment';
import { isGroup, lengthOf } from '../../values/lengths';
import { insertInContent } from '../linear';
import { BREAKPOINT_NAMES, breakpointOf, breakpointStarts, valueAt } from './breakpoints';
import type { BreakpointName } from './breakpoints';
import { placeGridCol } from './GridCol';

/** Of a row that says nothing. */
const DEFAULT_COLUMNS = 12;

export interface GridRowState {
  options: Readonly<Record<string, unknown>>;
  breakpoint: BreakpointName | undefined;
  columns: number;
  gutterX: string;
  onBreakpointChange: unknown;
  /** In vp, where the breakpoints go by it. */
  ownWidth: number | undefined;
}

function stateOf(node: ComponentNode): GridRowState {
  return node.state as GridRowState;
}

/** One value for all breakpoints or one for each. */
function at(value: unknown, name: BreakpointName): unknown {
  return isGroup(value) ? valueAt(value, name) : value;
}

/** `gutter: 8`, `{ x: 8, y: 8 }` or `{ x: { xs: 4, md: 8 } }`. */
function gutterOf(gutter: unknown, axis: 'x' | 'y', name: BreakpointName): string {
  return lengthOf(at(isGroup(gutter) ? gutter[axis] : gutter, name)) ?? '0px';
}

function draw(node: ComponentNode): void {
  const state = stateOf(node);
  const breakpoints = isGroup(state.options['breakpoints']) ? state.options['breakpoints'] : {};
  const isOfItself = breakpoints['reference'] === 'ComponentSize';
  hear(node.element, 'size', 'breakpoints', isOfItself ? (size) => resized(node, size.width) : undefined);
  const width = isOfItself ? (state.ownWidth ?? configuration.windowWidth) : configuration.windowWidth;
  const name = breakpointOf(width, breakpointStarts(breakpoints['value']));
  const { options } = state;
  state.columns = Math.max(1, Math.floor(Number(at(options['columns'], name) ?? DEFAULT_COLUMNS)) || DEFAULT_COLUMNS);
  state.gutterX = gutterOf(options['gutter'], 'x', name);
  node.element.setStyle('grid-template-columns', `repeat(${state.columns}, minmax(0, 1fr))`);
  node.element.setStyle('gap', `${gutterOf(options['gutter'], 'y', name)} ${state.gutterX}`);
  node.element.setStyle('direction', options['direction'] === 'RowReverse' ? 'rtl' : undefined);
  changeTo(node, name);
  node.children.forEach(placeGridCol);
}

function changeTo(node: ComponentNode, name: BreakpointName): void {
  const state = stateOf(node);
  if (state.breakpoint === name) {
    return;
  }
  state.breakpoint = name;
  // The attribute may come after the arguments, and a handler never runs while a page is drawn.
  queueMicrotask(() => {
    if (state.onBreakpointChange !== undefined) {
      node.host.call(node, 'onBreakpointChange', state.onBreakpointChange, name);
    }
  });
}

function resized(node: ComponentNode, width: number | undefined): void {
  stateOf(node).ownWidth = width;
  draw(node);
}

const BY_BREAKPOINT: Fields = fields(...BREAKPOINT_NAMES);

/** Columns whose number depends on the width of the window or of itself. */
export const GridRow: ComponentDefinition = {
  name: 'GridRow',
  children: 'many',
  arguments: {
    apply: (node, options) => {
      stateOf(node).options = isGroup(options) ? options : {};
      draw(node);
    },
    fields: [
      {
        columns: BY_BREAKPOINT,
        gutter: { x: BY_BREAKPOINT, y: BY_BREAKPOINT },
        breakpoints: fields('value', 'reference'),
        direction: true,
      },
    ],
  },
  attributes: {
    alignItems: { apply: (node, value) => node.element.setStyle('align-items', itemAlign(value) ?? 'flex-start') },
    onBreakpointChange: {
      apply: (node, handler) => {
        stateOf(node).onBreakpointChange = handler;
      },
    },
  },
  create: (node) => {
    node.state = {
      options: {},
      breakpoint: undefined,
      columns: DEFAULT_COLUMNS,
      gutterX: '0px',
      onBreakpointChange: undefined,
      ownWidth: undefined,
    } satisfies GridRowState;
    createBox(node, { display: 'grid', layout: 'stack', fills: 'width' });
    node.element.setStyle('align-items', 'flex-start');
    node.element.setStyle('grid-template-columns', `repeat(${DEFAULT_COLUMNS}, minmax(0, 1fr))`);
  },
  insertChild: (node, child, before) => {
    insertInContent(node, child, before);
    placeGridCol(child);
  },
  childRemoved: childLeaving,
};
