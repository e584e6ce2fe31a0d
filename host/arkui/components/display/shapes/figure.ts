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
import { edgesOf } from '../../values/edges';
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
      const place = groupOf(value);
      const { left, right, top, bottom } = edgesOf(place, lengthOf);
      const { element } = node;
      pictureX.set(element, name, lengthOf(place['x']) ?? left ?? fromEnd(element, name, 'width', right));
      pictureY.set(element, name, lengthOf(place['y']) ?? top ?? fromEnd(element, name, 'height', bottom));
    },
  };
}

/** What a distance from the far edge is from the near one; a size that is said later does not count. */
function fromEnd(
  { styles }: Element,
  name: 'position' | 'offset',
  size: 'width' | 'height',
  distance: string | undefined,
): string | undefined {
  if (distance === undefined) {
    return undefined;
  }
  return name === 'offset' ? `calc(-1 * ${distance})` : `calc(100% - ${distance} - ${styles.get(size) ?? '0px'})`;
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
