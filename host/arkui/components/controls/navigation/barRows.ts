/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fields } from '../../../component/definition';

/** The fields of the options that Navigation and NavDestination share. */
export const TITLE_FIELDS: Fields = { main: true, sub: true, builder: true, height: true };
export const TITLE_OPTION_FIELDS: Fields = { backgroundColor: true };
export const MENU_ITEM_FIELDS: Fields = { value: true, icon: true, isEnabled: true, action: true };
export const TOOLBAR_ITEM_FIELDS: Fields = { value: true, icon: true, activeIcon: true, status: true, action: true };
export const TOOLBAR_OPTION_FIELDS: Fields = { backgroundColor: true };

/** Of an options object, where it is one. */
export function backgroundOf(options: unknown): unknown {
  return typeof options === 'object' && options !== null && 'backgroundColor' in options
    ? options.backgroundColor
    : undefined;
}
