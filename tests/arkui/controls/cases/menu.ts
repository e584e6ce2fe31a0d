/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { attribute, calls, style } from './RowCase';
import type { RowCase, Seen } from './RowCase';

const args = [{ content: 'Copy', labelInfo: 'Ctrl+C' }];
const text =
  (name: string, property: string) =>
  ({ on }: Seen): unknown =>
    on.labelled(name).styles.get(property);

export const menuCases: readonly RowCase[] = [
  { row: 'Menu.font', values: [{ weight: 700 }], see: style('font-weight'), is: '700' },
  { row: 'Menu.fontSize', values: [20], see: style('font-size'), is: 'calc(20px * var(--font-scale))' },
  { row: 'Menu.fontColor', values: ['Red'], see: style('color'), is: 'red' },
  { row: 'Menu.radius', values: [8], see: style('border-radius'), is: '8px' },
  { row: 'MenuItem.selected', args, values: [true], see: attribute('aria-selected'), is: 'true', isLasting: true },
  {
    row: 'MenuItem.selectIcon',
    args,
    more: { selected: [true] },
    values: [true],
    see: ({ node }) => node.element.children.at(-1)?.styles.get('display'),
    is: 'block',
  },
  {
    row: 'MenuItem.onChange',
    args,
    values: (handler) => [handler],
    act: ({ on, node }) => on.click(node),
    see: calls,
    is: [[true]],
    isLasting: true,
  },
  { row: 'MenuItem.contentFont', args, values: [{ weight: 700 }], see: text('Copy', 'font-weight'), is: '700' },
  { row: 'MenuItem.contentFontColor', args, values: ['Red'], see: text('Copy', 'color'), is: 'red' },
  { row: 'MenuItem.labelFont', args, values: [{ weight: 700 }], see: text('Ctrl+C', 'font-weight'), is: '700' },
  { row: 'MenuItem.labelFontColor', args, values: ['Red'], see: text('Ctrl+C', 'color'), is: 'red' },
  { row: 'MenuItem.enabled', args, values: [false], see: attribute('disabled'), is: '' },
];
