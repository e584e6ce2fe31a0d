/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ActiveRow, ComponentDefinition } from '../../../component/definition';
import { createBox } from '../../common/Box';
import {
  backgroundOf,
  MENU_ITEM_FIELDS,
  TITLE_FIELDS,
  TITLE_OPTION_FIELDS,
  TOOLBAR_ITEM_FIELDS,
  TOOLBAR_OPTION_FIELDS,
} from './barRows';
import type { DestinationEvent } from './DestinationEntry';
import { DestinationView } from './DestinationView';

function row(apply: (view: DestinationView, ...values: unknown[]) => void, fields?: ActiveRow['fields']): ActiveRow {
  const active = (node: ComponentNode, ...values: unknown[]): void => apply(viewOf(node), ...values);
  return fields === undefined ? { apply: active } : { apply: active, fields };
}

function eventRow(event: DestinationEvent): ActiveRow {
  return row((view, handler) => view.on(event, handler));
}

function viewOf(node: ComponentNode): DestinationView {
  return node.state as DestinationView;
}

/** A page of a navigation stack: what `navDestination` builds for its name. */
export const navDestination: ComponentDefinition = {
  name: 'NavDestination',
  children: 'many',
  create(node) {
    createBox(node, { display: 'flex', fills: 'both' });
    const view = new DestinationView(node);
    node.state = view;
    node.content = view.content;
  },
  attributes: {
    title: row(
      (view, title, options) => view.titleBar.setTitle(title, backgroundOf(options)),
      [TITLE_FIELDS, TITLE_OPTION_FIELDS],
    ),
    menus: row((view, menus) => view.titleBar.setMenus(menus), [MENU_ITEM_FIELDS]),
    toolbarConfiguration: row(
      (view, items, options) => view.toolBar.show(items, backgroundOf(options)),
      [TOOLBAR_ITEM_FIELDS, TOOLBAR_OPTION_FIELDS],
    ),
    hideTitleBar: row((view, isHidden) => view.titleBar.setHidden(isHidden === true)),
    hideToolBar: row((view, isHidden) => view.toolBar.setHidden(isHidden === true)),
    hideBackButton: row((view, isHidden) => view.titleBar.hideBack(isHidden === true)),
    backButtonIcon: row((view, media) => view.titleBar.setBackIcon(media)),
    mode: row((view, mode) => view.setDialog(mode === 'DIALOG')),
    onReady: eventRow('onReady'),
    onWillAppear: eventRow('onWillAppear'),
    onWillShow: eventRow('onWillShow'),
    onShown: eventRow('onShown'),
    onWillHide: eventRow('onWillHide'),
    onHidden: eventRow('onHidden'),
    onWillDisappear: eventRow('onWillDisappear'),
    onBackPressed: eventRow('onBackPressed'),
    systemTransition: { noEffect: 'pages change without an animation' },
    systemBarStyle: { noEffect: 'the preview has no status bar' },
    ignoreLayoutSafeArea: { noEffect: 'the preview has no status bar' },
  },
};
