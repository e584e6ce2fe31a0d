/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { component } from '../ControlScreen';
import { calls } from './RowCase';
import type { RowCase, Seen } from './RowCase';

const args = ['opener'];
const built = (): void => component('Text', () => ['built']);
const texts = ({ on }: Seen): unknown => on.texts();

export const overlayCases: readonly RowCase[] = [
  {
    row: '*.bindMenu',
    args,
    values: (handler) => [[{ value: 'Copy', action: handler }, { value: 'Paste' }]],
    act: async ({ on, node }) => {
      await on.click(node);
      await on.click('Copy');
    },
    see: (seen) => [seen.calls, seen.on.all('Menu').length],
    is: [[[]], 0],
    isLasting: true,
  },
  { row: '*.bindMenu', args, values: [true, built], see: texts, is: ['built'], isLasting: true },
  {
    row: '*.bindContextMenu',
    args,
    values: [built, 'LongPress'],
    act: ({ on, node }) => on.send(node.element, 'longpress'),
    see: texts,
    is: ['built'],
    isLasting: true,
  },
  {
    row: '*.bindContextMenu',
    args,
    values: [built, 'RightClick'],
    act: ({ on, node }) => on.send(node.element, 'contextmenu'),
    see: texts,
    is: ['built'],
    isLasting: true,
  },
  {
    row: '*.bindPopup',
    args,
    values: (handler) => [true, { message: 'wrong', primaryButton: { value: 'OK', action: handler } }],
    act: ({ on }) => on.click('OK'),
    see: calls,
    is: [[]],
    isLasting: true,
  },
  { row: '*.bindPopup', args, values: [true, { builder: built }], see: texts, is: ['built'], isLasting: true },
  {
    row: '*.bindSheet',
    args,
    values: [true, built, { title: { title: 'Options' } }],
    see: texts,
    is: ['Options', 'built'],
    isLasting: true,
  },
  { row: '*.bindContentCover', args, values: [true, built], see: texts, is: ['built'], isLasting: true },
];
