/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Scroller } from '../../../../host/arkui/components/display/scrolling/Scroller';
import { casesOf, ignore } from './row-case';
import type { RowCase } from './row-case';

/** What all containers that scroll have. */
function scrollCases(component: string): RowCase[] {
  return casesOf(
    component,
    ['scrollBar', ['On'], { css: { 'scrollbar-width': 'thin' } }],
    ['scrollBarColor', ['#0000ff'], { css: { 'scrollbar-color': '#0000ff transparent' } }],
    ['enableScrollInteraction', [false], { attributes: { 'data-scroll': 'off' } }],
    [
      'nestedScroll',
      [{ scrollForward: 'SELF_ONLY', scrollBackward: 'SELF_ONLY' }],
      { css: { 'overscroll-behavior': 'contain' } },
    ],
    ...[
      'onScroll',
      'onWillScroll',
      'onDidScroll',
      'onScrollStart',
      'onScrollStop',
      'onReachStart',
      'onReachEnd',
      'onScrollIndex',
      'onScrollEdge',
      'onScrollEnd',
    ]
      .filter((name) => has(component, name))
      .map((name) => [name, [ignore], { hears: ['scroll', 'scrollend', 'size'] }] as const),
  );
}

function has(component: string, name: string): boolean {
  switch (name) {
    case 'onScrollIndex':
      return component !== 'Scroll';
    case 'onScrollEdge':
    case 'onScrollEnd':
      return component === 'Scroll';
    default:
      return true;
  }
}

export const scrollingCases: readonly RowCase[] = [
  ...['Scroll', 'List', 'Grid'].flatMap(scrollCases),
  ...casesOf(
    'Scroll',
    ['()', [new Scroller()], { hears: ['scroll'] }],
    ['scrollable', ['Horizontal'], { css: { 'overflow-x': 'auto', 'overflow-y': 'hidden', 'flex-direction': 'row' } }],
    ['align', ['Top'], { css: { 'justify-content': 'safe start', 'align-items': 'safe center' } }],
    ['initialOffset', [{ yOffset: 10 }], { shownBy: 'scroller.test.ts' }],
  ),
  ...casesOf(
    'List',
    ['()', [{ space: 8, scroller: new Scroller() }], { hears: ['scroll'] }],
    ['()', [{ space: 8 }], { at: [0], css: { gap: '8px' } }],
    ['divider', [{ strokeWidth: 2 }], { at: [0], css: { gap: '2px', 'clip-path': 'inset(0)' } }],
    ['lanes', [2, 8], { at: [0], css: { 'grid-template-columns': 'repeat(2, minmax(0, 1fr))', gap: '0px 8px' } }],
    [
      'lanes',
      [{ minLength: 100, maxLength: 200 }],
      { at: [0], css: { 'grid-template-columns': 'repeat(auto-fill, minmax(100px, 1fr))' } },
    ],
    ['alignListItem', ['Center'], { at: [0], css: { 'align-items': 'center' } }],
    ['listDirection', ['Horizontal'], { css: { 'overflow-x': 'auto', 'overflow-y': 'hidden' } }],
    ['cachedCount', [20], { shownBy: 'virtual-list.test.ts' }],
    ['sticky', ['Header'], { shownBy: 'list-item-group.test.ts' }],
    ['contentStartOffset', [10], { at: [0], css: { 'padding-top': '10px' } }],
    ['contentEndOffset', [10], { at: [0], css: { 'padding-bottom': '10px' } }],
  ),
  ...casesOf('ListItem', ['align', ['Start'], { css: { 'place-items': 'center start' } }]),
  ...casesOf(
    'ListItemGroup',
    ['()', [{ space: 6 }], { at: [1], css: { gap: '6px' } }],
    ['divider', [{ strokeWidth: 1 }], { at: [1], css: { gap: '1px' } }],
  ),
  ...casesOf(
    'Grid',
    ['()', [new Scroller()], { hears: ['scroll'] }],
    [
      'columnsTemplate',
      ['1fr 60vp 2fr'],
      { at: [0], css: { 'grid-template-columns': 'minmax(0, 1fr) 60px minmax(0, 2fr)' } },
    ],
    ['rowsTemplate', ['1fr 1fr'], { at: [0], css: { 'grid-auto-flow': 'column', height: '100%' } }],
    ['columnsGap', [8], { at: [0], css: { 'column-gap': '8px' } }],
    ['rowsGap', [4], { at: [0], css: { 'row-gap': '4px' } }],
    ['cachedCount', [2], { shownBy: 'virtual-list.test.ts' }],
    ['alignItems', ['STRETCH'], { at: [0], css: { 'align-items': 'stretch' } }],
  ),
  ...casesOf(
    'GridItem',
    ['rowStart', [1], { css: { 'grid-row': '2 / 3' } }],
    ['rowEnd', [2], { css: { 'grid-row': '3 / 4' } }],
    ['columnStart', [0], { css: { 'grid-column': '1 / 2' } }],
    ['columnEnd', [1], { css: { 'grid-column': '2 / 3' } }],
    ['align', ['TopStart'], { css: { 'place-items': 'start start' } }],
  ),
  ...casesOf(
    'Refresh',
    ['()', [{ refreshing: true, promptText: 'Wait' }], { at: [0], css: { display: 'grid' } }],
    ['onRefreshing', [ignore], { shownBy: 'refresh.test.ts' }],
    ['onStateChange', [ignore], { shownBy: 'refresh.test.ts' }],
    ['refreshOffset', [100], { shownBy: 'refresh.test.ts' }],
    ['pullToRefresh', [false], { shownBy: 'refresh.test.ts' }],
  ),
];
