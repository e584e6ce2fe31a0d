/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { calls, attribute, style } from './RowCase';
import type { RowCase } from './RowCase';

const args = ['Send'];

export const buttonCases: readonly RowCase[] = [
  { row: 'Button.type', args, values: ['Circle'], see: style('--button-radius'), is: '50%' },
  { row: 'Button.buttonStyle', args, values: ['TEXTUAL'], see: style('background-color'), is: 'transparent' },
  { row: 'Button.controlSize', args, values: ['SMALL'], see: style('--button-height'), is: '28px' },
  { row: 'Button.role', args, values: ['ERROR'], see: style('background-color'), is: 'var(--arkui-danger)' },
  { row: 'Button.fontSize', args, values: [20], see: style('font-size', 'span'), is: 'calc(20px * var(--font-scale))' },
  { row: 'Button.fontWeight', args, values: ['Bold'], see: style('font-weight', 'span'), is: '700' },
  { row: 'Button.fontStyle', args, values: ['Italic'], see: style('font-style', 'span'), is: 'italic' },
  { row: 'Button.fontFamily', args, values: ['monospace'], see: style('font-family', 'span'), is: 'monospace' },
  { row: 'Button.fontColor', args, values: ['Red'], see: style('color', 'span'), is: 'red' },
  { row: 'Button.labelStyle', args, values: [{ maxLines: 2 }], see: style('-webkit-line-clamp', 'span'), is: '2' },
  { row: 'Button.enabled', args, values: [false], see: attribute('disabled'), is: '' },
  {
    row: 'Slider.onChange',
    values: (handler) => [handler],
    act: async ({ on, node }) => {
      const [input] = node.element.children;
      if (input !== undefined) {
        await on.send(input, 'input', { value: '41', sequence: 1 });
        await on.send(input, 'change', { value: '42' });
      }
    },
    see: calls,
    is: [
      [41, 'Moving'],
      [42, 'End'],
    ],
    isLasting: true,
  },
  { row: 'Slider.selectedColor', values: ['Red'], see: style('accent-color', 'input'), is: 'red' },
  { row: 'Slider.enabled', values: [false], see: attribute('disabled', 'input'), is: '' },
  { row: 'Slider.tabIndex', values: [2], see: attribute('tabindex', 'input'), is: '2' },
  { row: 'Slider.focusable', values: [false], see: attribute('tabindex', 'input'), is: '-1' },
  { row: 'Slider.defaultFocus', values: [true], see: attribute('autofocus', 'input'), is: '' },
  { row: 'Slider.accessibilityText', values: ['Speed'], see: attribute('aria-label', 'input'), is: 'Speed' },
  { row: 'Slider.accessibilityDescription', values: ['x'], see: attribute('aria-description', 'input'), is: 'x' },
  ...(['focus', 'blur'] as const).map((event): RowCase => {
    return {
      row: event === 'focus' ? 'Slider.onFocus' : 'Slider.onBlur',
      values: (handler) => [handler],
      act: ({ on, node }) => on.send(node.element.children[0] ?? node.element, event),
      see: calls,
      is: [[]],
    };
  }),
];
