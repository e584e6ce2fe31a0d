/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import { resolveLength } from '../../../../device/resources';
import { createBox } from '../../common/Box';
import { builderOf } from '../slot';
import { barRows, viewRow } from './barRows';
import type { ViewRow } from './barRows';
import { NavigationView } from './NavigationView';
import type { NavigationMode } from './NavigationView';
import { NavPathStack } from './NavPathStack';

const row: ViewRow<NavigationView> = viewRow;

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
    ...barRows,
    titleMode: row((view, mode) => view.setTitleSize(mode === 'Mini' ? 'mini' : 'large')),
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
    customNavContentTransition: { noEffect: 'pages change without an animation' },
    systemBarStyle: { noEffect: 'the preview has no status bar' },
    ignoreLayoutSafeArea: { noEffect: 'the preview has no status bar' },
  },
};
