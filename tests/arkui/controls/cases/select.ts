/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { attribute, calls, style } from './RowCase';
import type { RowCase, Seen } from './RowCase';

const args = [[{ value: 'one' }, { value: 'two' }]];

async function open({ on, node }: Seen): Promise<void> {
  await on.click(node);
}

/** A style of an option of the open menu. */
const option = (index: number, property: string) => (seen: Seen) =>
  seen.on.labelled(index === 0 ? 'one' : 'two').parent?.styles.get(property);
const menuStyle = (property: string) => (seen: Seen) => seen.on.first('Menu').content.styles.get(property);

const row = (name: string, values: unknown[], see: RowCase['see'], is: unknown): RowCase => ({
  row: `Select.${name}`,
  args,
  more: { selected: [0] },
  values,
  act: open,
  see,
  is,
  isLasting: true,
});

export const selectCases: readonly RowCase[] = [
  { row: 'Select.selected', args, values: [1], see: ({ on }) => on.texts(), is: ['two'], isLasting: true },
  { row: 'Select.value', args, values: ['choose'], see: ({ on }) => on.texts(), is: ['choose'] },
  {
    row: 'Select.onSelect',
    args,
    values: (handler) => [handler],
    act: async ({ on, node }) => {
      await on.click(node);
      await on.click('two');
    },
    see: calls,
    is: [[1, 'two']],
    isLasting: true,
  },
  { row: 'Select.font', args, values: [{ weight: 700 }], see: style('font-weight', 'span'), is: '700' },
  { row: 'Select.fontColor', args, values: ['Red'], see: style('color'), is: 'red' },
  row('optionFont', [{ weight: 300 }], option(1, 'font-weight'), '300'),
  row('optionFontColor', ['Red'], option(1, 'color'), 'red'),
  row('optionBgColor', ['Red'], option(1, 'background-color'), 'red'),
  row('selectedOptionFont', [{ weight: 300 }], option(0, 'font-weight'), '300'),
  row('selectedOptionFontColor', ['Red'], option(0, 'color'), 'red'),
  row('selectedOptionBgColor', ['Red'], option(0, 'background-color'), 'red'),
  row('menuBackgroundColor', ['Red'], menuStyle('background-color'), 'red'),
  row('optionWidth', [200], menuStyle('width'), '200px'),
  row('optionHeight', [30], option(0, 'min-height'), '30px'),
  row('menuAlign', ['END', { dx: 2 }], menuStyle('translate'), '2px 0px'),
  row('menuAlign', ['END'], menuStyle('position-area'), 'bottom span-left'),
  { row: 'Select.space', args, values: [2], see: style('gap'), is: '2px' },
  {
    row: 'Select.arrowPosition',
    args,
    values: ['START'],
    see: ({ node }) => node.element.children[1]?.styles.get('order'),
    is: '-1',
  },
  { row: 'Select.controlSize', args, values: ['SMALL'], see: style('min-block-size'), is: '28px' },
  { row: 'Select.enabled', args, values: [false], see: attribute('disabled'), is: '' },
];
