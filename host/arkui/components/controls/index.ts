/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition, Row } from '../../component/definition';
import { button } from './Button';
import { checkbox } from './choice/Checkbox';
import { radio } from './choice/Radio';
import { toggle } from './choice/Toggle';
import { menu } from './menu/Menu';
import { menuItem } from './menu/MenuItem';
import { menuItemGroup } from './menu/MenuItemGroup';
import { navDestination } from './navigation/NavDestination';
import { navigation } from './navigation/Navigation';
import { coverRows } from './overlay/bindContentCover';
import { menuRows } from './overlay/bindMenu';
import { popupRows } from './overlay/bindPopup';
import { sheetRows } from './overlay/bindSheet';
import { select } from './Select';
import { slider } from './Slider';
import { tabContent } from './tabs/TabContent';
import { tabs } from './tabs/Tabs';
import { search } from './text-field/Search';
import { textArea } from './text-field/TextArea';
import { textInput } from './text-field/TextInput';

export const controlComponents: readonly ComponentDefinition[] = [
  button,
  checkbox,
  menu,
  menuItem,
  menuItemGroup,
  navigation,
  navDestination,
  radio,
  search,
  select,
  slider,
  tabContent,
  tabs,
  textArea,
  textInput,
  toggle,
];

/** What every component can have above it. */
export const overlayAttributes: Readonly<Record<string, Row>> = {
  ...menuRows,
  ...popupRows,
  ...sheetRows,
  ...coverRows,
};
