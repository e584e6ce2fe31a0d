/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Row } from '../../component/definition';
import { itemAlign } from '../values/alignment';
import { EDGE_FIELDS } from '../values/edges';
import { isGroup, lengthOf } from '../values/lengths';
import { alignRulesRow } from './alignRules';
import { boxOf } from './Box';
import { setLayer, setPlace } from './place';
import { fields, silentRows, styleRow } from './rows';

/** Of a number attribute whose negative or missing values count as not set. */
function shareOf(value: unknown): string | undefined {
  const share = Number(value);
  return value === undefined || !(share >= 0) ? undefined : String(share);
}

/** What a component has to say about its place among its siblings. */
export const layoutRows: Readonly<Record<string, Row>> = {
  layoutWeight: { apply: (node, value) => boxOf(node).set({ weight: Math.max(0, Number(value ?? 0) || 0) }) },
  flexGrow: { apply: (node, value) => boxOf(node).set({ grow: shareOf(value) }) },
  flexShrink: { apply: (node, value) => boxOf(node).set({ shrink: shareOf(value) }) },
  flexBasis: { apply: (node, value) => boxOf(node).set({ basis: lengthOf(value) }) },
  alignSelf: styleRow('align-self', itemAlign),
  position: {
    apply: (node, value) => {
      setPlace(node.element, 'position', value);
      boxOf(node).set({ isPositioned: value !== undefined });
    },
    fields: [{ ...EDGE_FIELDS, ...fields('x', 'y') }],
  },
  offset: {
    apply: (node, value) => setPlace(node.element, 'offset', value),
    fields: [{ ...EDGE_FIELDS, ...fields('x', 'y') }],
  },
  markAnchor: {
    apply: (node, value) => {
      const anchor = isGroup(value) ? value : {};
      const x = lengthOf(anchor['x'] ?? anchor['start']) ?? '0px';
      const y = lengthOf(anchor['y'] ?? anchor['top']) ?? '0px';
      // The other transforms have properties of their own.
      node.element.setStyle(
        'transform',
        value === undefined ? undefined : `translate(calc(-1 * ${x}), calc(-1 * ${y}))`,
      );
    },
    fields: [fields('x', 'y', 'start', 'top')],
  },
  zIndex: {
    apply: (node, value) => setLayer(node.element, value === undefined ? undefined : Number(value)),
  },
  direction: styleRow('direction', (value) => (value === 'Rtl' ? 'rtl' : value === 'Ltr' ? 'ltr' : undefined)),
  ...silentRows('only some containers align their content by it: Stack, Text, Scroll, GridItem, ListItem', 'align'),
  ...silentRows('nothing is left out for lack of space', 'displayPriority'),
  alignRules: alignRulesRow,
  ...silentRows('no chains of components here', 'chainMode'),
  ...silentRows('the screen has no notch and no bars to reach under', 'expandSafeArea'),
};
