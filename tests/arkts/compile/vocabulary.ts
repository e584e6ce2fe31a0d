/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { KnownAttribute, KnownComponent, Vocabulary } from '../../../host/arkts/compile/vocabulary';

/** A few words of each kind: what the tests of the compiler need, whatever the tables of this project have. */
const COMPONENTS: Readonly<Record<string, KnownComponent>> = {
  Blank: { children: 'none' },
  Button: { children: 'one', arguments: {} },
  Column: { children: 'many', arguments: { fields: [{ space: true }] } },
  List: { children: 'many', arguments: {} },
  ListItem: { children: 'one' },
  Menu: { children: 'many' },
  Navigation: { children: 'many', arguments: {} },
  Row: { children: 'many', arguments: { fields: [{ space: true }] } },
  Span: { children: 'none', arguments: {} },
  TabContent: { children: 'one' },
  Tabs: { children: 'many', arguments: {} },
  Text: { children: 'many', arguments: {} },
  TextInput: { children: 'none', arguments: { fields: [{ text: true, placeholder: true }] } },
};

const COMMON: Readonly<Record<string, KnownAttribute>> = {
  bindSheet: { fields: [undefined, undefined, { onDisappear: true }] },
  border: { fields: [{ width: true, radius: { topLeft: true } }] },
  height: {},
  id: {},
  onClick: {},
  opacity: {},
  padding: { fields: [{ left: true, right: true }] },
  stateStyles: {},
  width: {},
};

const OWN: Readonly<Record<string, Readonly<Record<string, KnownAttribute>>>> = {
  Navigation: { menus: { fields: [{ value: true, action: true }] }, navDestination: {}, title: {} },
  TabContent: { tabBar: {} },
  Text: { fontColor: {}, fontSize: {} },
  TextInput: { onChange: {} },
};

export const VOCABULARY: Vocabulary = {
  components: new Map(Object.entries(COMPONENTS)),
  attribute: (component, name) => OWN[component]?.[name] ?? COMMON[name],
  commonAttribute: (name) => COMMON[name],
};
