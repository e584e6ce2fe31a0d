/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ArgumentsRow, ComponentDefinition, Row } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { boxOf, createBox } from '../../common/Box';
import { layoutRows } from '../../common/layoutRows';
import { fields } from '../../common/rows';
import { SharedProperty } from '../../common/SharedProperty';
import { isGroup, lengthOf } from '../../values/lengths';
import { strokeRows } from './strokeRows';

/** The figure in the picture that a shape is. */
export function figureOf(node: ComponentNode): Element {
  return node.state as Element;
}

/** What the page gives in the call: an attribute that says the same wins. */
export function optionsOf(node: ComponentNode): Readonly<Record<string, unknown>> {
  return groupOf(node.argumentValues[0]);
}

function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return isGroup(value) ? value : {};
}

const pictureX = SharedProperty.style('x', 'position', 'offset');
const pictureY = SharedProperty.style('y', 'position', 'offset');

/** Within a Shape a figure is a part of its picture, which knows x and y only. */
function placeRow(name: 'position' | 'offset'): Row {
  const row = layoutRows[name] as Extract<Row, { apply: unknown }>;
  return {
    ...row,
    apply: (node, value) => {
      row.apply(node, value);
      const place = isGroup(value) ? value : {};
      pictureX.set(node.element, name, lengthOf(place['x'] ?? place['left']));
      pictureY.set(node.element, name, lengthOf(place['y'] ?? place['top']));
    },
  };
}

/** What one kind of shape adds to what all have. */
export interface FigureOptions {
  name: string;
  /** The tag of its figure. */
  tag: string;
  attributes?: Readonly<Record<string, Row>>;
  /** The fields of its options besides width and height. */
  optionFields?: readonly string[];
  draw?(node: ComponentNode, options: Readonly<Record<string, unknown>>): void;
  create?(node: ComponentNode, figure: Element): void;
}

/** A shape: a picture of the size of the box with one figure. It may be larger than the box, as on a device. */
export function figure(options: FigureOptions): ComponentDefinition {
  const call: ArgumentsRow = {
    apply: (node, value) => {
      const given = groupOf(value);
      const [width, height] = [lengthOf(given['width']), lengthOf(given['height'])];
      boxOf(node).setThickness({ ...(width && { width }), ...(height && { height }) });
      options.draw?.(node, given);
    },
    fields: [fields('width', 'height', ...(options.optionFields ?? []))],
  };
  return {
    name: options.name,
    tag: 'svg',
    children: 'none',
    arguments: call,
    attributes: {
      ...strokeRows,
      position: placeRow('position'),
      offset: placeRow('offset'),
      ...options.attributes,
    },
    create: (node) => {
      createBox(node);
      node.element.setStyle('overflow', 'visible');
      const inner = node.host.tree.create(options.tag);
      node.element.insert(inner);
      node.state = inner;
      options.create?.(node, inner);
    },
  };
}
