/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import { boxOf, childLeaving, createBox } from '../../common/Box';
import { fields, silentRows } from '../../common/rows';
import { CENTER, placeOf, wordOf } from '../../values/alignment';
import type { Place } from '../../values/alignment';
import { isGroup, vpOf } from '../../values/lengths';
import { insertInContent } from '../linear';
import { Scroller } from './Scroller';
import { scrollHandlerRow, scrollRows } from './scrollRows';
import { viewOf } from './ScrollView';
import type { ScrollAxis } from './ScrollView';

interface ScrollState {
  axis: ScrollAxis | 'none';
  place: Place;
}

function stateOf(node: ComponentNode): ScrollState {
  return node.state as ScrollState;
}

const AXES: Readonly<Record<string, ScrollState['axis']>> = {
  Vertical: 'vertical',
  Horizontal: 'horizontal',
  Free: 'both',
  None: 'none',
};

/** A content that is smaller than the view stands where `align` says; a larger one starts at its start. */
function draw(node: ComponentNode): void {
  const { axis, place } = stateOf(node);
  const { element } = node;
  const isSideways = axis === 'horizontal';
  element.setStyle('flex-direction', isSideways ? 'row' : 'column');
  element.setStyle('overflow-x', isSideways || axis === 'both' ? 'auto' : 'hidden');
  element.setStyle('overflow-y', isSideways || axis === 'none' ? 'hidden' : 'auto');
  element.setStyle('justify-content', `safe ${isSideways ? place.horizontal : place.vertical}`);
  element.setStyle('align-items', `safe ${isSideways ? place.vertical : place.horizontal}`);
  boxOf(node).setLayout(isSideways || axis === 'both' ? 'endless' : 'column');
  viewOf(node).axis = axis === 'none' ? 'vertical' : axis;
}

/** One content that may be larger than what is seen of it. */
export const Scroll: ComponentDefinition = {
  name: 'Scroll',
  children: 'one',
  arguments: {
    apply: (node, scroller) => {
      if (scroller instanceof Scroller) {
        viewOf(node).listen();
        scroller.bind(viewOf(node));
      }
    },
  },
  attributes: {
    ...scrollRows,
    scrollable: {
      apply: (node, value) => {
        stateOf(node).axis = AXES[wordOf(value)] ?? 'vertical';
        draw(node);
      },
    },
    align: {
      apply: (node, value) => {
        stateOf(node).place = placeOf(value) ?? CENTER;
        draw(node);
      },
    },
    initialOffset: {
      apply: (node, value) => {
        const offset = isGroup(value) ? value : {};
        viewOf(node).begin(vpOf(offset['xOffset']) ?? 0, vpOf(offset['yOffset']) ?? 0);
      },
      fields: [fields('xOffset', 'yOffset')],
    },
    onScrollEdge: scrollHandlerRow('onScrollEdge'),
    onScrollEnd: scrollHandlerRow('onScrollEnd'),
    ...silentRows("the browser's own way of scrolling", 'scrollSnap', 'enablePaging'),
  },
  create: (node) => {
    node.state = { axis: 'vertical', place: CENTER } satisfies ScrollState;
    createBox(node, { display: 'flex', layout: 'column', isBounded: true });
    draw(node);
  },
  insertChild: insertInContent,
  childRemoved: childLeaving,
};
