/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { casesOf, ignore } from './row-case';
import type { RowCase } from './row-case';

export const layoutCases: readonly RowCase[] = [
  ...casesOf(
    'Column',
    ['()', [{ space: 8 }], { css: { gap: '8px', 'flex-direction': 'column', 'align-items': 'center' } }],
    ['alignItems', ['Start'], { css: { 'align-items': 'flex-start' } }],
    ['justifyContent', ['SpaceBetween'], { css: { 'justify-content': 'space-between' } }],
    ['reverse', [true], { css: { 'flex-direction': 'column-reverse' } }],
  ),
  ...casesOf(
    'Row',
    ['()', [{ space: '4vp' }], { css: { gap: '4px', 'flex-direction': 'row', 'align-items': 'center' } }],
    ['alignItems', ['Bottom'], { css: { 'align-items': 'flex-end' } }],
    ['justifyContent', ['End'], { css: { 'justify-content': 'flex-end' } }],
    ['reverse', [true], { css: { 'flex-direction': 'row-reverse' } }],
  ),
  ...casesOf(
    'Stack',
    ['()', [{ alignContent: 'TopStart' }], { css: { 'place-items': 'start start' } }],
    ['alignContent', ['BottomEnd'], { css: { 'place-items': 'end end' } }],
    ['align', ['Bottom'], { css: { 'place-items': 'end center' } }],
  ),
  ...casesOf('Flex', [
    '()',
    [
      {
        direction: 'Column',
        wrap: 'Wrap',
        justifyContent: 'Center',
        alignItems: 'Stretch',
        alignContent: 'End',
        space: { main: 4, cross: 8 },
      },
    ],
    {
      css: {
        'flex-direction': 'column',
        'flex-wrap': 'wrap',
        'justify-content': 'center',
        'align-items': 'stretch',
        'align-content': 'flex-end',
        'row-gap': '4px',
        'column-gap': '8px',
        height: '100%',
      },
    },
  ]),
  ...casesOf(
    'GridRow',
    [
      '()',
      [{ columns: { xs: 1, sm: 2 }, gutter: { x: 12, y: { sm: 4 } } }],
      { css: { 'grid-template-columns': 'repeat(2, minmax(0, 1fr))', gap: '4px 12px' } },
    ],
    ['alignItems', ['End'], { css: { 'align-items': 'flex-end' } }],
    ['onBreakpointChange', [ignore], { shownBy: 'grid-row.test.ts' }],
  ),
  ...casesOf(
    'GridCol',
    ['()', [{ span: 2, offset: 1 }], { shownBy: 'grid-row.test.ts' }],
    ['span', [3], { shownBy: 'grid-row.test.ts' }],
    ['gridColOffset', [1], { shownBy: 'grid-row.test.ts' }],
    ['order', [1], { shownBy: 'grid-row.test.ts' }],
  ),
  ...casesOf(
    'Blank',
    ['()', ['20vp'], { css: { 'flex-basis': '20px', 'flex-grow': '1' } }],
    ['color', ['#00ff00'], { css: { 'background-color': '#00ff00' } }],
  ),
  ...casesOf(
    'Divider',
    ['vertical', [true], { css: { width: '1px', height: '100%' } }],
    ['strokeWidth', [2], { css: { height: '2px', width: '100%' } }],
    ['color', ['#00ff00'], { css: { 'background-color': '#00ff00' } }],
    ['lineCap', ['Round'], { css: { 'border-radius': '1px' } }],
  ),
  ...casesOf('Badge', [
    '()',
    [{ count: 120, position: 'Left', style: { badgeColor: '#0000ff', badgeSize: 20 } }],
    { at: [0], text: '99+', css: { display: 'grid', 'background-color': '#0000ff', left: '0px', height: '20px' } },
  ]),
  ...casesOf('__Common__', ['align', ['Top'], { css: { 'place-items': 'start center' } }]),
];
