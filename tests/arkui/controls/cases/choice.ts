/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { attribute, calls, style } from './RowCase';
import type { RowCase, Seen } from './RowCase';

const radio = [{ group: 'g', value: 'a' }];
const isOn = [{ type: 'Switch', isOn: true }];

const drawing = (seen: Seen): string => decodeURIComponent(String(style('mask', 'span')(seen)));
const mark = (seen: Seen): unknown => /<path d="([^"]+)"/.exec(drawing(seen))?.[1];
const lineWidth = (seen: Seen): unknown => /stroke-width="([^"]+)"/.exec(drawing(seen))?.[1];

const change = (row: string, args: readonly unknown[] = []): RowCase => ({
  row,
  args,
  values: (handler) => [handler],
  act: ({ on, node }) => on.click(node),
  see: calls,
  is: [[true]],
  isLasting: true,
});

export const choiceCases: readonly RowCase[] = [
  change('Toggle.onChange', [{ type: 'Switch' }]),
  change('Checkbox.onChange'),
  change('Radio.onChange', radio),
  { row: 'Toggle.enabled', values: [false], see: attribute('disabled'), is: '' },
  { row: 'Checkbox.enabled', values: [false], see: attribute('disabled'), is: '' },
  { row: 'Radio.enabled', args: radio, values: [false], see: attribute('disabled'), is: '' },
  { row: 'Toggle.selectedColor', args: isOn, values: ['Red'], see: style('background-color'), is: 'red' },
  { row: 'Toggle.switchPointColor', args: isOn, values: ['Red'], see: style('background-color', 'span'), is: 'red' },
  {
    row: 'Toggle.switchStyle',
    args: [{ type: 'Switch' }],
    values: [{ unselectedColor: 'Red' }],
    see: style('background-color'),
    is: 'red',
  },
  { row: 'Checkbox.select', values: [true], see: attribute('aria-checked'), is: 'true', isLasting: true },
  {
    row: 'Checkbox.selectedColor',
    more: { select: [true] },
    values: ['Red'],
    see: style('background-color'),
    is: 'red',
  },
  {
    row: 'Checkbox.unselectedColor',
    values: ['Red'],
    see: style('box-shadow'),
    is: 'inset 0 0 0 1.5px red',
  },
  { row: 'Checkbox.shape', values: ['ROUNDED_SQUARE'], see: style('--choice-radius'), is: '25%' },
  {
    row: 'Checkbox.mark',
    more: { select: [true] },
    values: [{ strokeColor: 'Red' }],
    see: style('background-color', 'span'),
    is: 'red',
  },
  {
    row: 'Checkbox.mark',
    more: { select: [true] },
    values: [{ size: 12, strokeWidth: 1 }],
    see: (seen) => [style('width', 'span')(seen), lineWidth(seen)],
    is: ['12px', '2'],
  },
  { row: 'Radio.checked', args: radio, values: [true], see: attribute('aria-checked'), is: 'true', isLasting: true },
  {
    row: 'Radio.checked',
    args: [{ ...radio[0], indicatorType: 'DOT' }],
    values: [true],
    see: mark,
    is: 'M12 12h.01',
    isLasting: true,
  },
  {
    row: 'Radio.radioStyle',
    args: radio,
    more: { checked: [true] },
    values: [{ checkedBackgroundColor: 'Red' }],
    see: style('background-color'),
    is: 'red',
  },
];
