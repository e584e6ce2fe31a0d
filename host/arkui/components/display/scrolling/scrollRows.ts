/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Row } from '../../../component/definition';
import { fields, silentRows, styleRow } from '../../common/rows';
import { colorOf } from '../../values/colors';
import { viewOf } from './ScrollView';

function handlerRow(name: string): Row {
  return { apply: (node, handler) => viewOf(node).setHandler(name, handler) };
}

/** What Scroll, List and Grid have in common. */
export const scrollRows: Readonly<Record<string, Row>> = {
  // Views show no bars: one that comes and goes with the finger takes no space, which those of a PC do.
  scrollBar: {
    apply: (node, state) => node.element.setStyle('scrollbar-width', state === 'On' ? 'thin' : undefined),
  },
  scrollBarColor: {
    apply: (node, value) => {
      const color = colorOf(value);
      node.element.setStyle('scrollbar-color', color === undefined ? undefined : `${color} transparent`);
    },
  },
  enableScrollInteraction: {
    // What is in it can still be touched: the views' own style keeps it from scrolling.
    apply: (node, value) => node.element.setAttribute('data-scroll', value === false ? 'off' : undefined),
  },
  nestedScroll: {
    ...styleRow('overscroll-behavior', (value) => {
      const { scrollForward, scrollBackward } = value as Record<string, unknown>;
      return scrollForward === 'SELF_ONLY' && scrollBackward === 'SELF_ONLY' ? 'contain' : undefined;
    }),
    fields: [fields('scrollForward', 'scrollBackward')],
  },
  onScroll: handlerRow('onScroll'),
  onWillScroll: handlerRow('onWillScroll'),
  onDidScroll: handlerRow('onDidScroll'),
  onScrollStart: handlerRow('onScrollStart'),
  onScrollStop: handlerRow('onScrollStop'),
  onReachStart: handlerRow('onReachStart'),
  onReachEnd: handlerRow('onReachEnd'),
  ...silentRows(
    "the browser's own way of scrolling",
    'scrollBarWidth',
    'edgeEffect',
    'friction',
    'flingSpeedLimit',
    'onScrollFrameBegin',
  ),
};

export const scrollHandlerRow = handlerRow;
