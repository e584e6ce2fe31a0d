/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { NavPathStack } from '../../../../host/arkui/components/controls/globals';
import { settled } from '../../../../host/arkui/build/index';
import { component } from '../ControlScreen';
import { calls, named } from './RowCase';
import type { RowCase, Seen } from './RowCase';

const texts = ({ on }: Seen): unknown => on.texts();
const content = (): void => component('Text', () => ['content']);
const custom = (): void => component('Text', () => ['custom']);
const stack = new NavPathStack();

/** The element of a Navigation's own content, with its bars. */
const navBar =
  (property: string) =>
  ({ node }: Seen): unknown =>
    node.element.children[0]?.styles.get(property);

/** Both kinds of pages have these. */
const bars = (['Navigation', 'NavDestination'] as const).flatMap((page): RowCase[] => [
  { row: `${page}.title`, values: ['Home'], see: texts, is: ['Home'] },
  { row: `${page}.title`, values: [{ main: 'Home', sub: 'two' }], see: texts, is: ['Home', 'two'] },
  { row: `${page}.title`, values: [custom], see: texts, is: ['custom'] },
  {
    row: `${page}.title`,
    values: [{ builder: custom, height: 80 }],
    see: ({ on }) => on.labelled('custom').parent?.parent?.parent?.styles.get('height'),
    is: '80px',
  },
  { row: `${page}.hideTitleBar`, more: { title: ['Home'] }, values: [true], see: texts, is: [] },
  {
    row: `${page}.menus`,
    values: (handler) => [[{ value: 'Add', action: handler }]],
    act: ({ on }) => on.click('Add'),
    see: calls,
    is: [[]],
  },
  { row: `${page}.menus`, values: [custom], see: texts, is: ['custom'] },
  {
    row: `${page}.toolbarConfiguration`,
    values: (handler) => [[{ value: 'Send', action: handler }]],
    act: ({ on }) => on.click('Send'),
    see: calls,
    is: [[]],
  },
  {
    row: `${page}.hideBackButton`,
    ...(page === 'Navigation' ? { more: { titleMode: ['Mini'] } } : {}),
    values: [true],
    see: ({ node }) => named(node, 'back').styles.get('display'),
    is: 'none',
  },
  {
    row: `${page}.backButtonIcon`,
    values: ['data:image/png;base64,AA=='],
    see: ({ node }) => named(node, 'back').children[0]?.styles.get('background'),
    is: 'url("data:image/png;base64,AA==") center / contain no-repeat',
    isLasting: true,
  },
  {
    row: `${page}.hideToolBar`,
    more: { toolbarConfiguration: [[{ value: 'Send' }]] },
    values: [true],
    see: texts,
    is: [],
  },
]);

/** A Navigation on which a page is opened by the case. */
const push = async (): Promise<void> => {
  stack.clear();
  await settled();
  stack.pushPathByName('a', 1);
  await settled();
};
const destination = (): void => component('NavDestination', undefined, undefined, () => component('Text', () => ['a']));
const event = (name: string): RowCase => ({
  row: `NavDestination.${name}`,
  values: (handler) => [handler],
  act: async ({ on }) => {
    // Away and back, and away for good.
    on.stack.pushPathByName('other', undefined);
    await settled();
    on.stack.pop();
    await settled();
    on.screen.back();
    on.stack.clear();
    await settled();
  },
  see: (seen) => seen.calls.length,
  is: name.endsWith('Hide') || name === 'onHidden' ? 2 : 1,
  isLasting: true,
});

export const navigationCases: readonly RowCase[] = [
  ...bars,
  {
    row: 'Navigation.titleMode',
    more: { title: ['Home'] },
    values: ['Mini'],
    see: ({ on }) => on.labelled('Home').parent?.parent?.styles.get('height'),
    is: '56px',
  },
  {
    row: 'Navigation.hideNavBar',
    children: content,
    values: [true],
    see: texts,
    is: [],
  },
  { row: 'Navigation.mode', values: ['Split'], see: navBar('width'), is: '240px' },
  { row: 'Navigation.navBarWidth', more: { mode: ['Split'] }, values: [300], see: navBar('width'), is: '300px' },
  {
    row: 'Navigation.navBarWidthRange',
    more: { mode: ['Split'] },
    values: [[100, '50%']],
    see: (seen) => [navBar('min-width')(seen), navBar('max-width')(seen)],
    is: ['100px', '50%'],
  },
  {
    row: 'Navigation.navBarPosition',
    more: { mode: ['Split'] },
    values: ['End'],
    see: ({ node }) => node.element.styles.get('flex-direction'),
    is: 'row-reverse',
  },
  {
    row: 'Navigation.navDestination',
    args: [stack],
    children: content,
    values: [destination],
    act: push,
    see: texts,
    is: ['a'],
    isLasting: true,
  },
  {
    row: 'Navigation.onNavBarStateChange',
    args: [stack],
    more: { navDestination: [destination] },
    values: (handler) => [handler],
    act: push,
    see: (seen) => seen.calls.at(-1),
    is: [false],
    isLasting: true,
  },
  {
    row: 'Navigation.onNavigationModeChange',
    values: (handler) => [handler],
    act: async ({ on }) => {
      on.resize(800);
      await settled();
      on.resize(360);
      await settled();
    },
    see: calls,
    is: [['Split'], ['Stack']],
  },
  {
    row: 'NavDestination.mode',
    children: content,
    values: ['DIALOG'],
    act: async ({ on }) => {
      on.stack.pushPathByName('other', undefined);
      on.stack.pop();
      await settled();
    },
    see: texts,
    is: ['below', 'content'],
    isLasting: true,
  },
  {
    row: 'NavDestination.onReady',
    values: (handler) => [handler],
    see: (seen) => seen.calls.map(([context]) => (context as { pathInfo: { name: string } }).pathInfo.name),
    is: ['page'],
    isLasting: true,
  },
  {
    row: 'NavDestination.onWillAppear',
    values: (handler) => [handler],
    isInitial: true,
    see: calls,
    is: [[]],
    isLasting: true,
  },
  event('onWillShow'),
  event('onShown'),
  event('onWillHide'),
  event('onHidden'),
  event('onWillDisappear'),
  event('onBackPressed'),
];
