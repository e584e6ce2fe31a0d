/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../../component/definition';
import { createBox } from '../../common/Box';
import { cornersOf, fourSides, PLAIN_CORNER_FIELDS } from '../../values/edges';
import { colorOf } from '../../values/colors';
import { fontSizeOf } from '../../values/fonts';
import { lengthOf } from '../../values/lengths';
import { FONT_FIELDS, fp, setFont } from '../controlRows';
import { setStyles } from '../../elements';

/** What a builder for `bindMenu` makes: items, one below the other. */
export const menu: ComponentDefinition = {
  name: 'Menu',
  children: 'many',
  create(node) {
    createBox(node, { display: 'flex' });
    setStyles(node.element, { 'flex-direction': 'column', 'font-size': fp(16) });
  },
  attributes: {
    font: { apply: (node, value) => setFont(node.element, value, { size: fp(16) }), fields: [FONT_FIELDS] },
    fontSize: { apply: (node, value) => node.element.setStyle('font-size', fontSizeOf(value) ?? fp(16)) },
    fontColor: { apply: (node, value) => node.element.setStyle('color', colorOf(value)) },
    radius: {
      apply: (node, value) => node.element.setStyle('border-radius', fourSides(cornersOf(value, lengthOf), '0px')),
      fields: [PLAIN_CORNER_FIELDS],
    },
    menuItemDivider: { noEffect: 'the items have no lines between them' },
    menuItemGroupDivider: { noEffect: 'groups are told apart by their headers' },
    subMenuExpandingMode: { noEffect: 'a menu of an item opens beside it' },
  },
};
