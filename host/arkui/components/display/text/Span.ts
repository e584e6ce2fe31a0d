/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition, Row } from '../../../component/definition';
import { resolveMedia, resolveString } from '../../../../device/resources';
import { identityRows } from '../../common/identityRows';
import { createBox } from '../../common/Box';
import { eventRows } from '../../common/eventRows';
import { silentRows, styleRow } from '../../common/rows';
import { wordOf } from '../../values/alignment';
import { colorOf } from '../../values/colors';
import { cornersOf, fourSides, PLAIN_CORNER_FIELDS } from '../../values/edges';
import { isGroup, lengthOf } from '../../values/lengths';
import { fitOf } from '../Image';
import { fontRows } from './fontRows';

const ALIGNMENTS: Readonly<Record<string, string>> = {
  BASELINE: 'baseline',
  BOTTOM: 'bottom',
  CENTER: 'middle',
  TOP: 'top',
};

/** What of a component's attributes makes sense for a part of a text. */
const spanRows: Readonly<Record<string, Row>> = {
  ...identityRows,
  onClick: eventRows['onClick'] as Row,
  textBackgroundStyle: {
    apply: (node, value) => {
      const style = isGroup(value) ? value : {};
      node.element.setStyle('background-color', colorOf(style['color']));
      node.element.setStyle('border-radius', fourSides(cornersOf(style['radius'], lengthOf), '0'));
    },
    fields: [{ color: true, radius: PLAIN_CORNER_FIELDS }],
  },
  baselineOffset: styleRow('vertical-align', lengthOf),
};

/** A part of a text; no box. */
export const Span: ComponentDefinition = {
  name: 'Span',
  tag: 'span',
  children: 'none',
  isBare: true,
  arguments: { apply: (node, content) => node.element.setText(resolveString(content)) },
  attributes: { ...spanRows, ...fontRows },
};

/** A picture in a text. */
export const ImageSpan: ComponentDefinition = {
  name: 'ImageSpan',
  tag: 'img',
  children: 'none',
  arguments: {
    apply: (node, source) => {
      node.element.setAttribute('src', resolveMedia(source));
      node.element.setAttribute('alt', '');
    },
  },
  create: (node) => void createBox(node, { display: 'inline-block' }),
  attributes: {
    ...spanRows,
    verticalAlign: styleRow('vertical-align', (value) => ALIGNMENTS[wordOf(value)]),
    objectFit: styleRow('object-fit', fitOf),
    ...silentRows('what cannot be loaded is left out', 'alt', 'onComplete', 'onError'),
  },
};
