/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition, Row } from '../../../component/definition';
import { boxOf, childLeaving, createBox } from '../../common/Box';
import { fields, silentRows } from '../../common/rows';
import { wordOf } from '../../values/alignment';
import { isGroup, lengthOf, vpOf } from '../../values/lengths';
import { Scroller } from '../scrolling/Scroller';
import { scrollRows } from '../scrolling/scrollRows';
import { viewOf } from '../scrolling/ScrollView';
import { DIVIDER_FIELDS, dividerOf } from './dividers';
import { ListTrack } from './ListTrack';

interface ListState {
  track: ListTrack;
  sticky: 'none' | 'header' | 'footer' | 'both';
  onScrollIndex: unknown;
  /** What the page was told last. */
  shown: { first: number; last: number };
  initialIndex: number | undefined;
  /** Of as many lanes as fit: how wide one is at least, in vp, and what lies between two. */
  lane: { least: number | undefined; gap: number } | undefined;
}

function stateOf(node: ComponentNode): ListState {
  return node.state as ListState;
}

/** How the headers and footers of a list's groups behave. */
export function stickinessOf(list: ComponentNode): ListState['sticky'] {
  return stateOf(list).sticky;
}

const STICKY: Readonly<Record<string, ListState['sticky']>> = { None: 'none', Header: 'header', Footer: 'footer' };
const ALIGNS: Readonly<Record<string, string>> = { Start: 'flex-start', Center: 'center', End: 'flex-end' };

function applyOptions(node: ComponentNode, value: unknown): void {
  const options = isGroup(value) ? value : {};
  const { track } = stateOf(node);
  track.setSpace(vpOf(options['space']) ?? 0);
  if (options['scroller'] instanceof Scroller) {
    viewOf(node).listen();
    options['scroller'].bind(viewOf(node));
  }
  const index = Number(options['initialIndex'] ?? 0);
  if (stateOf(node).initialIndex === undefined && index > 0) {
    // When the items are there.
    queueMicrotask(() => track.flow.reveal(index, 'START', false));
  }
  stateOf(node).initialIndex ??= index;
}

/** How many lanes of the least width find room; a browser lays them out by the same rule. */
function fittingLanes(node: ComponentNode): number {
  const { lane } = stateOf(node);
  const view = viewOf(node);
  const room = view.axis === 'horizontal' ? view.viewportHeight : view.viewportWidth;
  const { least = room, gap = 0 } = lane ?? {};
  return Math.max(1, Math.floor((room + gap) / Math.max(1, least + gap)));
}

/** The list has another width: other lanes fit. */
function recountLanes(node: ComponentNode): void {
  const { flow } = stateOf(node).track;
  const lanes = stateOf(node).lane === undefined ? flow.lanes : fittingLanes(node);
  if (flow.lanes !== lanes) {
    flow.lanes = lanes;
    flow.update();
  }
}

function applyLanes(node: ComponentNode, value: unknown, gutter: unknown): void {
  const { track } = stateOf(node);
  const gap = lengthOf(gutter) ?? '0px';
  const state = stateOf(node);
  state.lane = undefined;
  if (isGroup(value)) {
    const least = lengthOf(value['minLength']) ?? '0px';
    state.lane = { least: vpOf(value['minLength']), gap: vpOf(gutter) ?? 0 };
    track.setLanes(`repeat(auto-fill, minmax(${least}, 1fr))`, fittingLanes(node), gap);
    viewOf(node).listen();
    return;
  }
  const lanes = Math.max(1, Math.floor(Number(value ?? 1)) || 1);
  track.setLanes(lanes === 1 ? undefined : `repeat(${lanes}, minmax(0, 1fr))`, lanes, gap);
}

function applyDirection(node: ComponentNode, value: unknown): void {
  const isSideways = value === 'Horizontal';
  viewOf(node).axis = isSideways ? 'horizontal' : 'vertical';
  stateOf(node).track.setSideways(isSideways);
  node.element.setStyle('overflow-x', isSideways ? 'auto' : 'hidden');
  node.element.setStyle('overflow-y', isSideways ? 'hidden' : 'auto');
  boxOf(node).setLayout(isSideways ? 'endless' : 'column');
}

/** Tells the page which items are seen, when they are others than before. */
function tellScrollIndex(node: ComponentNode): void {
  const state = stateOf(node);
  const { first, last } = state.track.flow.visibleRange();
  if (state.onScrollIndex !== undefined && (first !== state.shown.first || last !== state.shown.last)) {
    state.shown = { first, last };
    node.host.call(node, 'onScrollIndex', state.onScrollIndex, first, last, Math.floor((first + last) / 2));
  }
}

function listenToIndex(node: ComponentNode, handler: unknown): void {
  const state = stateOf(node);
  const isFirst = state.onScrollIndex === undefined && handler !== undefined;
  state.onScrollIndex = handler;
  if (isFirst) {
    state.track.flow.measure();
    viewOf(node).follow(() => tellScrollIndex(node));
  }
}

function offsetRow(property: string): Row {
  return {
    apply: (node, value) => {
      const offset = vpOf(value);
      stateOf(node).track.element.setStyle(property, offset === undefined ? undefined : `${offset}px`);
    },
  };
}

/** Items under one another that scroll. Of those that a lazy loop makes only what is near the visible ones is built. */
export const List: ComponentDefinition = {
  name: 'List',
  children: 'many',
  arguments: { apply: applyOptions, fields: [fields('space', 'initialIndex', 'scroller')] },
  attributes: {
    ...scrollRows,
    divider: {
      apply: (node, value) => stateOf(node).track.setDivider(dividerOf(value)),
      fields: [DIVIDER_FIELDS],
    },
    lanes: {
      apply: applyLanes,
      fields: [{ minLength: true, maxLength: { noEffect: 'lanes share all of the width' } }],
    },
    alignListItem: {
      apply: (node, value) => stateOf(node).track.setAlign(ALIGNS[wordOf(value)] ?? 'flex-start'),
    },
    listDirection: { apply: applyDirection },
    cachedCount: {
      apply: (node, value) => {
        stateOf(node).track.flow.cachedCount = Math.max(0, Number(value ?? 1) || 0);
        stateOf(node).track.flow.update();
      },
    },
    sticky: {
      apply: (node, value) => {
        // Header | Footer of an enum of names is no name.
        stateOf(node).sticky = value === undefined ? 'none' : (STICKY[wordOf(value)] ?? 'both');
        node.children.forEach((child) => child.definition.update?.(child));
      },
    },
    contentStartOffset: offsetRow('padding-top'),
    contentEndOffset: offsetRow('padding-bottom'),
    onScrollIndex: { apply: listenToIndex },
    ...silentRows(
      'the browser keeps what is seen in its place',
      'maintainVisibleContentPosition',
      'childrenMainSize',
      'scrollSnapAlign',
      'chainAnimation',
    ),
    ...silentRows('only the first and the last visible index are told', 'onScrollVisibleContentChange'),
    ...silentRows(
      'items are not selected, moved or deleted by hand',
      'editMode',
      'multiSelectable',
      'onItemDelete',
      'onItemMove',
      'onItemDragStart',
      'onItemDragEnter',
      'onItemDragMove',
      'onItemDragLeave',
      'onItemDrop',
    ),
  },
  create: (node) => {
    createBox(node, { layout: 'column', fills: 'width', isBounded: true });
    const view = viewOf(node);
    const track = new ListTrack(node, { view: () => view, start: () => 0 });
    node.element.insert(track.element);
    node.state = {
      track,
      sticky: 'none',
      onScrollIndex: undefined,
      shown: { first: -1, last: -1 },
      initialIndex: undefined,
      lane: undefined,
    } satisfies ListState;
    node.element.setStyle('overflow-x', 'hidden');
    node.element.setStyle('overflow-y', 'auto');
    view.whenSized = () => recountLanes(node);
    view.showIndex = (index, align, isSmooth) => track.flow.reveal(index, align, isSmooth);
  },
  insertChild: (node, child, before) => stateOf(node).track.insert(child, before),
  childRemoved: childLeaving,
};

/** The track of a list: what a group in it has to know. */
export function trackOf(list: ComponentNode): ListTrack {
  return stateOf(list).track;
}
