/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ActiveRow, ComponentDefinition } from '../../../component/definition';
import { resolveLength } from '../../../../device/resources';
import { createBox } from '../../common/Box';
import { builderOf } from '../slot';
import {
  backgroundOf,
  MENU_ITEM_FIELDS,
  TITLE_FIELDS,
  TITLE_OPTION_FIELDS,
  TOOLBAR_ITEM_FIELDS,
  TOOLBAR_OPTION_FIELDS,
} from './barRows';
import { NavigationView } from './NavigationView';
import type { NavigationMode } from './NavigationView';
import { NavPathStack } from './NavPathStack';

function row(apply: (view: NavigationView, ...values: unknown[]) => void, fields?: ActiveRow['fields']): ActiveRow {
  const active = (node: ComponentNode, ...values: unknown[]): void => apply(viewOf(node), ...values);
  return fields === undefined ? { apply: active } : { apply: active, fields };
}

function viewOf(node: ComponentNode): NavigationView {
  return node.state as NavigationView;
}

/** The container of an app's pages. In two columns from 600 vp of window width on, unless `mode` says otherwise. */
export const navigation: ComponentDefinition = {
  name: 'Navigation',
  children: 'many',
  arguments: {
    apply: (node, stack) => {
      if (stack instanceof NavPathStack) {
        viewOf(node).setStack(stack);
      }
    },
  },
  create(node) {
    createBox(node, { display: 'flex', fills: 'both' });
    const view = new NavigationView(node);
    node.state = view;
    node.content = view.content;
  },
  dispose(node) {
    viewOf(node).dispose();
  },
  attributes: {
    title: row(
      (view, title, options) => view.titleBar.setTitle(title, backgroundOf(options)),
      [TITLE_FIELDS, TITLE_OPTION_FIELDS],
    ),
    titleMode: row((view, mode) => view.setTitleSize(mode === 'Mini' ? 'mini' : 'large')),
    menus: row((view, menus) => view.titleBar.setMenus(menus), [MENU_ITEM_FIELDS]),
    toolbarConfiguration: row(
      (view, items, options) => view.toolBar.show(items, backgroundOf(options)),
      [TOOLBAR_ITEM_FIELDS, TOOLBAR_OPTION_FIELDS],
    ),
    hideTitleBar: row((view, isHidden) => view.titleBar.setHidden(isHidden === true)),
    hideToolBar: row((view, isHidden) => view.toolBar.setHidden(isHidden === true)),
    hideBackButton: row((view, isHidden) => view.titleBar.hideBack(isHidden === true)),
    backButtonIcon: row((view, media) => view.titleBar.setBackIcon(media)),
    hideNavBar: row((view, isHidden) => view.hideNavBar(isHidden === true)),
    mode: row((view, mode) => view.setMode(mode === undefined ? 'Auto' : (mode as NavigationMode))),
    navBarWidth: row((view, width) => view.setWidth(resolveLength(width))),
    navBarWidthRange: row((view, range) => {
      const [least, most] = Array.isArray(range) ? (range as unknown[]) : [];
      view.setWidthRange(resolveLength(least), resolveLength(most));
    }),
    navBarPosition: row((view, position) => view.setAtEnd(position === 'End')),
    navDestination: row((view, builder) => view.setBuilder(builderOf(builder))),
    onNavBarStateChange: row((view, handler) => {
      view.onNavBarStateChange = handler;
    }),
    onNavigationModeChange: row((view, handler) => {
      view.onModeChange = handler;
    }),
    onTitleModeChange: { noEffect: 'a title does not shrink when the content scrolls' },
    minContentWidth: { noEffect: 'Auto shows two columns from a window width of 600 vp on' },
    enableDragBar: { noEffect: 'the border between the columns stays where it is' },
    customNavContentTransition: { noEffect: 'pages change without an animation' },
    systemBarStyle: { noEffect: 'the preview has no status bar' },
    ignoreLayoutSafeArea: { noEffect: 'the preview has no status bar' },
  },
};
