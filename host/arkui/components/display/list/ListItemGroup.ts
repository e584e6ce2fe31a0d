/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { childLeaving, createBox } from '../../common/Box';
import { fields, silentRows } from '../../common/rows';
import { builderOf, fillSlot } from '../../controls/slot';
import type { Slot } from '../../controls/slot';
import { isGroup, vpOf } from '../../values/lengths';
import { viewOf } from '../scrolling/ScrollView';
import { DIVIDER_FIELDS, dividerOf } from './dividers';
import { stickinessOf, trackOf } from './List';
import { ListTrack } from './ListTrack';

type End = 'header' | 'footer';

interface GroupState {
  track: ListTrack;
  ends: Record<End, { element: Element; slot: Slot | undefined }>;
}

function stateOf(node: ComponentNode): GroupState {
  return node.state as GroupState;
}

function listOf(node: ComponentNode): ComponentNode | undefined {
  return node.parent?.type === 'List' ? node.parent : undefined;
}

/** The page makes a new function each time it is drawn; what the first has made follows its state by itself. */
function fillEnd(node: ComponentNode, end: End, value: unknown): void {
  const place = stateOf(node).ends[end];
  const builder = builderOf(value);
  if (builder === undefined) {
    place.slot?.dispose();
    place.slot = undefined;
  } else {
    place.slot ??= fillSlot(node, place.element, builder);
  }
}

/** Headers and footers stay in sight as the list says. */
function drawStickiness(node: ComponentNode): void {
  const list = listOf(node);
  const sticky = list === undefined ? 'none' : stickinessOf(list);
  const { header, footer } = stateOf(node).ends;
  const draw = (element: Element, isSticky: boolean, side: 'top' | 'bottom'): void => {
    element.setStyle('position', isSticky ? 'sticky' : undefined);
    element.setStyle(side, isSticky ? '0px' : undefined);
    element.setStyle('z-index', isSticky ? '1' : undefined);
  };
  draw(header.element, sticky === 'header' || sticky === 'both', 'top');
  draw(footer.element, sticky === 'footer' || sticky === 'both', 'bottom');
}

/** Items of a list that belong together, with a header and a footer. */
export const ListItemGroup: ComponentDefinition = {
  name: 'ListItemGroup',
  children: 'many',
  arguments: {
    apply: (node, value) => {
      const options = isGroup(value) ? value : {};
      stateOf(node).track.setSpace(vpOf(options['space']) ?? 0);
      fillEnd(node, 'header', options['header']);
      fillEnd(node, 'footer', options['footer']);
    },
    fields: [fields('header', 'footer', 'space')],
  },
  attributes: {
    divider: {
      apply: (node, value) => stateOf(node).track.setDivider(dividerOf(value)),
      fields: [DIVIDER_FIELDS],
    },
    ...silentRows('the browser measures items itself', 'childrenMainSize'),
  },
  create: (node) => {
    createBox(node, { layout: 'column', fills: 'width' });
    const header = node.host.tree.create('div');
    const footer = node.host.tree.create('div');
    const track = new ListTrack(node, {
      view: () => {
        const list = listOf(node);
        return list && viewOf(list);
      },
      start: () => {
        const list = listOf(node);
        return list === undefined ? 0 : trackOf(list).flow.offsetOf(node);
      },
    });
    node.element.insert(header);
    node.element.insert(track.element);
    node.element.insert(footer);
    node.state = {
      track,
      ends: { header: { element: header, slot: undefined }, footer: { element: footer, slot: undefined } },
    } satisfies GroupState;
    const ends = stateOf(node).ends;
    track.flow.isItem = (child) => child !== ends.header.slot?.node && child !== ends.footer.slot?.node;
  },
  insertChild: (node, child, before) => stateOf(node).track.insert(child, before),
  childRemoved: childLeaving,
  update: drawStickiness,
};
