/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { SubTabBarStyle } from '../../../../host/arkui/components/controls/globals';
import { component } from '../ControlScreen';
import { calls, style } from './RowCase';
import type { RowCase, Seen } from './RowCase';

const children = (): void => {
  for (const name of ['one', 'two']) {
    component('TabContent', undefined, () => ({ tabBar: [name] }));
  }
};
const bar =
  (property: string) =>
  ({ node }: Seen): unknown =>
    node.element.children[0]?.styles.get(property);
const toSecond = ({ on }: Seen): Promise<void> => on.click('two');

const row = (name: string, values: unknown[], see: RowCase['see'], is: unknown): RowCase => ({
  row: `Tabs.${name}`,
  children,
  values,
  see,
  is,
});
const event = (name: string, is: unknown): RowCase => ({
  row: `Tabs.${name}`,
  children,
  values: (handler) => [handler],
  act: toSecond,
  see: calls,
  is,
  isLasting: true,
});
const AT_ONCE = { currentOffset: 0, targetOffset: 0, velocity: 0 };

export const tabsCases: readonly RowCase[] = [
  row('barPosition', ['End'], style('flex-direction'), 'column-reverse'),
  row('vertical', [true], style('flex-direction'), 'row'),
  row('barMode', ['Scrollable'], bar('overflow-x'), 'auto'),
  row('barWidth', [200], bar('width'), '200px'),
  row('barHeight', [48], bar('height'), '48px'),
  row('barOverlap', [true], bar('position'), 'absolute'),
  row('barBackgroundColor', ['Red'], bar('background-color'), 'red'),
  {
    ...row(
      'divider',
      [{ strokeWidth: 1, color: 'Red' }],
      ({ node }) => node.element.children[1]?.styles.get('background-color'),
      'red',
    ),
    isLasting: true,
  },
  event('onChange', [[1]]),
  event('onTabBarClick', [[1]]),
  event('onContentWillChange', [[0, 1]]),
  event('onAnimationStart', [[0, 1, AT_ONCE]]),
  event('onAnimationEnd', [[1, AT_ONCE]]),
  { row: 'TabContent.tabBar', values: ['one'], see: ({ on }) => on.texts(), is: ['one'] },
  {
    row: 'TabContent.tabBar',
    values: [{ text: 'one', icon: 'data:image/png;base64,AA==' }],
    see: ({ on }) => on.texts(),
    is: ['one'],
  },
  {
    row: 'TabContent.tabBar',
    values: [new SubTabBarStyle('one').labelStyle({ selectedColor: 'Red' })],
    see: ({ on }) => on.labelled('one').styles.get('color'),
    is: 'red',
  },
  {
    row: 'TabContent.tabBar',
    values: [() => component('Text', () => ['built'])],
    see: ({ on }) => on.texts(),
    is: ['built'],
  },
  ...(['onWillShow', 'onWillHide'] as const).map((name): RowCase => {
    return {
      row: `TabContent.${name}`,
      values: (handler) => [handler],
      act: async ({ on }) => {
        const [first, second] = on.first('Tabs').element.children[0]?.children ?? [];
        if (first !== undefined && second !== undefined) {
          await on.send(second, 'click');
          await on.send(first, 'click');
        }
      },
      see: calls,
      is: [[]],
    };
  }),
];
