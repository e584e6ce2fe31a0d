/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ActiveRow, Fields } from '../../../component/definition';
import type { TitleBar } from './TitleBar';
import type { ToolBar } from './ToolBar';

const TITLE_FIELDS: Fields = { main: true, sub: true, builder: true, height: true };
const TITLE_OPTION_FIELDS: Fields = { backgroundColor: true };
const MENU_ITEM_FIELDS: Fields = { value: true, icon: true, isEnabled: true, action: true };
const TOOLBAR_ITEM_FIELDS: Fields = { value: true, icon: true, activeIcon: true, status: true, action: true };
const TOOLBAR_OPTION_FIELDS: Fields = { backgroundColor: true };

/** Makes rows of a definition that keeps its view as the state of the node. */
export type ViewRow<View> = (
  apply: (view: View, ...values: unknown[]) => void,
  fields?: ActiveRow['fields'],
) => ActiveRow;

export const viewRow: ViewRow<never> = (apply, fields) => {
  const active = (node: ComponentNode, ...values: unknown[]): void => apply(node.state as never, ...values);
  return fields === undefined ? { apply: active } : { apply: active, fields };
};

/** What Navigation and NavDestination have above and below their content. */
interface Bars {
  readonly titleBar: TitleBar;
  readonly toolBar: ToolBar;
}

const row: ViewRow<Bars> = viewRow;

export const barRows = {
  title: row(
    ({ titleBar }, title, options) => titleBar.setTitle(title, backgroundOf(options)),
    [TITLE_FIELDS, TITLE_OPTION_FIELDS],
  ),
  menus: row(({ titleBar }, menus) => titleBar.setMenus(menus), [MENU_ITEM_FIELDS]),
  toolbarConfiguration: row(
    ({ toolBar }, items, options) => toolBar.show(items, backgroundOf(options)),
    [TOOLBAR_ITEM_FIELDS, TOOLBAR_OPTION_FIELDS],
  ),
  hideTitleBar: row(({ titleBar }, isHidden) => titleBar.setHidden(isHidden === true)),
  hideToolBar: row(({ toolBar }, isHidden) => toolBar.setHidden(isHidden === true)),
  hideBackButton: row(({ titleBar }, isHidden) => titleBar.hideBack(isHidden === true)),
  backButtonIcon: row(({ titleBar }, media) => titleBar.setBackIcon(media)),
};

/** Of an options object, where it is one. */
function backgroundOf(options: unknown): unknown {
  return typeof options === 'object' && options !== null && 'backgroundColor' in options
    ? options.backgroundColor
    : undefined;
}
