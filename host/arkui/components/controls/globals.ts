/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What pages find of this room without an import: controllers, options classes. */
export { NavPathInfo } from './navigation/NavPathInfo';
export { NavPathStack } from './navigation/NavPathStack';
export { BottomTabBarStyle, SubTabBarStyle } from './tabs/tabBarStyles';
export { TabsController } from './tabs/TabsController';
export { SearchController, TextAreaController, TextInputController } from './text-field/TextController';
