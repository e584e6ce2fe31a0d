/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../component/ComponentNode';
import type { ComponentDefinition } from '../../component/definition';
import { boxOf, childLeaving, createBox } from '../common/Box';
import { flexAlign, itemAlign, wordOf } from '../values/alignment';
import { isGroup, lengthOf } from '../values/lengths';
import { insertInContent } from './linear';

const DIRECTIONS: Readonly<Record<string, string>> = {
  Row: 'row',
  RowReverse: 'row-reverse',
  Column: 'column',
  ColumnReverse: 'column-reverse',
};

const WRAPS: Readonly<Record<string, string>> = { Wrap: 'wrap', WrapReverse: 'wrap-reverse' };

function draw(node: ComponentNode, value: unknown): void {
  const options = isGroup(value) ? value : {};
  const direction = DIRECTIONS[wordOf(options['direction'])] ?? 'row';
  const space = isGroup(options['space']) ? options['space'] : {};
  const isRow = direction.startsWith('row');
  const [main, cross] = [lengthOf(space['main']) ?? '0px', lengthOf(space['cross']) ?? '0px'];
  const { element } = node;
  element.setStyle('flex-direction', direction);
  element.setStyle('flex-wrap', WRAPS[wordOf(options['wrap'])]);
  element.setStyle('justify-content', flexAlign(options['justifyContent']));
  element.setStyle('align-items', itemAlign(options['alignItems']) ?? 'flex-start');
  element.setStyle('align-content', flexAlign(options['alignContent']) ?? 'flex-start');
  element.setStyle('row-gap', isRow ? cross : main);
  element.setStyle('column-gap', isRow ? main : cross);
  const box = boxOf(node);
  box.setFills(isRow, !isRow);
  box.setLayout(isRow ? 'flexRow' : 'flexColumn');
}

/** Children in lines. Unlike those of a Row they shrink, and along its direction it is as large as its parent. */
export const Flex: ComponentDefinition = {
  name: 'Flex',
  children: 'many',
  arguments: {
    apply: draw,
    fields: [
      {
        direction: true,
        wrap: true,
        justifyContent: true,
        alignItems: true,
        alignContent: true,
        space: { main: true, cross: true },
      },
    ],
  },
  attributes: {},
  create: (node) => {
    createBox(node, { display: 'flex', layout: 'flexRow' });
    draw(node, undefined);
  },
  insertChild: insertInContent,
  childRemoved: childLeaving,
};
