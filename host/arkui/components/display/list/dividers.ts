/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Fields } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import { fields } from '../../common/rows';
import { colorOf, theme } from '../../values/colors';
import { isGroup, vpOf } from '../../values/lengths';

export const DIVIDER_FIELDS: Fields = fields('strokeWidth', 'color', 'startMargin', 'endMargin');

/** A line between the items of a list, as the page describes it. Lengths are in vp. */
export interface ItemDivider {
  readonly strokeWidth: number;
  readonly color: unknown;
  readonly startMargin: number;
  readonly endMargin: number;
}

/** Undefined for null, which takes it away. */
export function dividerOf(value: unknown): ItemDivider | undefined {
  if (!isGroup(value)) {
    return undefined;
  }
  return {
    strokeWidth: vpOf(value['strokeWidth']) ?? 0,
    color: value['color'],
    startMargin: vpOf(value['startMargin']) ?? 0,
    endMargin: vpOf(value['endMargin']) ?? 0,
  };
}

const lines = new WeakMap<ComponentNode, Element>();

/**
 * Draws the line before an item, in the middle of the gap. That of the first item lies outside of what the track shows,
 * so that nobody has to know which item is the first.
 */
export function drawDivider(item: ComponentNode, divider: ItemDivider | undefined, gap: number): void {
  if (divider === undefined) {
    lines.get(item)?.remove();
    lines.delete(item);
    return;
  }
  const line = lines.get(item) ?? item.host.tree.create('div');
  if (!lines.has(item)) {
    lines.set(item, line);
    item.element.insert(line);
    line.setStyle('position', 'absolute');
    line.setStyle('pointer-events', 'none');
  }
  line.setStyle('top', `${-(gap + divider.strokeWidth) / 2}px`);
  line.setStyle('height', `${divider.strokeWidth}px`);
  line.setStyle('left', `${divider.startMargin}px`);
  line.setStyle('right', `${divider.endMargin}px`);
  line.setStyle('background-color', colorOf(divider.color) ?? theme().divider);
}
