/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition, Row } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { childLeaving, childPlaced, createBox } from '../../common/Box';
import { silentRows } from '../../common/rows';
import { lengthOf, vpOf } from '../../values/lengths';
import { ItemFlow } from '../scrolling/ItemFlow';
import { Scroller } from '../scrolling/Scroller';
import { scrollRows } from '../scrolling/scrollRows';
import { viewOf } from '../scrolling/ScrollView';

interface GridState {
  track: Element;
  flow: ItemFlow;
  columns: string | undefined;
  rows: string | undefined;
  onScrollIndex: unknown;
  shown: { first: number; last: number };
}

function stateOf(node: ComponentNode): GridState {
  return node.state as GridState;
}

/** ArkUI writes templates as CSS does, with lengths of its own; a share may be smaller than its content. */
function templateOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') {
    return undefined;
  }
  return value.replace(/(\d+(?:\.\d+)?)(fr|vp|fp|px|lpx)\b/g, (_, digits: string, unit: string) =>
    unit === 'fr' ? `minmax(0, ${digits}fr)` : (lengthOf(`${digits}${unit}`) ?? '0px'),
  );
}

/** How many tracks a template names; of those that depend on the width as many as fit at first sight. */
function tracksIn(node: ComponentNode, template: string): number {
  const repeated = /repeat\(\s*(auto-fit|auto-fill|\d+)\s*,\s*([^)]*)\)/.exec(template);
  if (repeated === null) {
    return template.trim().split(/\s+/).length;
  }
  const [, times = '', size = ''] = repeated;
  const least = vpOf(size.trim());
  return /^\d+$/.test(times)
    ? Number(times)
    : Math.max(1, Math.floor(viewOf(node).viewportWidth / Math.max(1, least ?? viewOf(node).viewportWidth)));
}

/** With columns only it scrolls down, with rows only sideways, with both it shows what fits. */
function draw(node: ComponentNode): void {
  const { track, flow, columns, rows } = stateOf(node);
  const isSideways = columns === undefined && rows !== undefined;
  const isFixed = columns !== undefined && rows !== undefined;
  viewOf(node).axis = isSideways ? 'horizontal' : 'vertical';
  node.element.setStyle('overflow-x', isSideways ? 'auto' : 'hidden');
  node.element.setStyle('overflow-y', isSideways || isFixed ? 'hidden' : 'auto');
  track.setStyle('grid-template-columns', columns === undefined ? undefined : templateOf(columns));
  track.setStyle('grid-template-rows', rows === undefined ? undefined : templateOf(rows));
  track.setStyle('grid-auto-flow', isSideways ? 'column' : undefined);
  track.setStyle('height', rows === undefined ? undefined : '100%');
  const lanes = columns ?? rows;
  flow.lanes = lanes === undefined ? 1 : tracksIn(node, lanes);
  flow.update();
}

function templateRow(name: 'columns' | 'rows'): Row {
  return {
    apply: (node, value) => {
      stateOf(node)[name] = typeof value === 'string' && value.trim() !== '' ? value : undefined;
      draw(node);
    },
  };
}

function gapRow(name: 'column-gap' | 'row-gap'): Row {
  return {
    apply: (node, value) => {
      const { track, flow } = stateOf(node);
      track.setStyle(name, lengthOf(value));
      const isAlong = (viewOf(node).axis === 'horizontal') === (name === 'column-gap');
      if (isAlong) {
        flow.gap = vpOf(value) ?? 0;
      }
    },
  };
}

function tellScrollIndex(node: ComponentNode): void {
  const state = stateOf(node);
  const { first, last } = state.flow.visibleRange();
  if (state.onScrollIndex !== undefined && (first !== state.shown.first || last !== state.shown.last)) {
    state.shown = { first, last };
    node.host.call(node, 'onScrollIndex', state.onScrollIndex, first, last);
  }
}

/** Items in rows and columns. */
export const Grid: ComponentDefinition = {
  name: 'Grid',
  children: 'many',
  arguments: {
    apply: (node, scroller, layoutOptions) => {
      if (layoutOptions !== undefined) {
        throw new Error('a Grid with layout options is not shown here: give its items their rows and columns');
      }
      if (scroller instanceof Scroller) {
        viewOf(node).listen();
        scroller.bind(viewOf(node));
      }
    },
  },
  attributes: {
    ...scrollRows,
    columnsTemplate: templateRow('columns'),
    rowsTemplate: templateRow('rows'),
    columnsGap: gapRow('column-gap'),
    rowsGap: gapRow('row-gap'),
    cachedCount: {
      apply: (node, value) => {
        stateOf(node).flow.cachedCount = Math.max(0, Number(value ?? 1) || 0);
        stateOf(node).flow.update();
      },
    },
    alignItems: {
      apply: (node, value) => stateOf(node).track.setStyle('align-items', value === 'STRETCH' ? 'stretch' : 'center'),
    },
    onScrollIndex: {
      apply: (node, handler) => {
        const state = stateOf(node);
        const isFirst = state.onScrollIndex === undefined && handler !== undefined;
        state.onScrollIndex = handler;
        if (isFirst) {
          state.flow.measure();
          viewOf(node).follow(() => tellScrollIndex(node));
        }
      },
    },
    ...silentRows(
      'the number of cells follows from the templates',
      'layoutDirection',
      'maxCount',
      'minCount',
      'cellLength',
    ),
    ...silentRows(
      'items are not selected or moved by hand',
      'editMode',
      'multiSelectable',
      'supportAnimation',
      'onItemDragStart',
      'onItemDragEnter',
      'onItemDragMove',
      'onItemDragLeave',
      'onItemDrop',
    ),
    ...silentRows("the browser's own way of scrolling", 'onScrollBarUpdate'),
  },
  create: (node) => {
    createBox(node, { layout: 'stack', fills: 'both' });
    const track = node.host.tree.create('div');
    const view = viewOf(node);
    const flow = new ItemFlow(node, () => track, { view: () => view, start: () => 0 });
    track.setStyle('display', 'grid');
    track.setStyle('align-items', 'center');
    node.element.insert(track);
    node.content = track;
    node.virtualizer = flow;
    node.state = {
      track,
      flow,
      columns: undefined,
      rows: undefined,
      onScrollIndex: undefined,
      shown: { first: -1, last: -1 },
    } satisfies GridState;
    view.showIndex = (index, align, isSmooth) => flow.reveal(index, align, isSmooth);
    draw(node);
  },
  insertChild: (node, child, before) => {
    node.content.insert(child.element, before?.element);
    childPlaced(node, child);
    stateOf(node).flow.inserted(child);
  },
  childRemoved: childLeaving,
};
