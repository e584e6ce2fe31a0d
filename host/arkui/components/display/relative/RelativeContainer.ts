/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { AlignRules } from '../../common/alignRules';
import { alignRulesOf, arrangesByRules, placedByRules } from '../../common/alignRules';
import { boxOf, childLeaving } from '../../common/Box';
import { setPlaceByRules } from '../../common/place';
import { isGroup, lengthOf } from '../../values/lengths';
import { insertInContent } from '../linear';
import { createOneCell } from '../oneCell';
import { axisStyles } from './axisStyles';
import { inAnchorOrder } from './anchorOrder';

const NO_AXIS = { first: undefined, middle: undefined, last: undefined, bias: 0 };
const NO_RULES: AlignRules = { across: NO_AXIS, down: NO_AXIS };

/** Puts every child where its rules say, and what is an anchor of others before them. */
function arrange(container: ComponentNode): void {
  const byId = new Map(container.children.map((child) => [child.element.attributes.get('data-id') ?? '', child]));
  const anchors = new Map(
    container.children.map((child) => [child, anchorsOf(child).flatMap((anchor) => byId.get(anchor) ?? [])] as const),
  );
  const used = new Set([...anchors.values()].flat());
  for (const child of container.children) {
    child.element.setStyle('anchor-name', used.has(child) ? anchorName(child) : undefined);
    place(child, byId);
  }
  inAnchorOrder(container, anchors);
}

function place(child: ComponentNode, byId: ReadonlyMap<string, ComponentNode>): void {
  const { across, down } = alignRulesOf(child) ?? NO_RULES;
  const nameOf = (anchor: string): string | undefined => {
    const sibling = byId.get(anchor);
    return sibling === undefined || sibling === child ? undefined : anchorName(sibling);
  };
  const horizontal = axisStyles(across, 'left', nameOf, sizeOf(child, 'width'));
  const vertical = axisStyles(down, 'top', nameOf, sizeOf(child, 'height'));
  setPlaceByRules(child.element, {
    left: horizontal.near,
    right: horizontal.far,
    top: vertical.near,
    bottom: vertical.far,
  });
  child.element.setStyle('place-self', `${vertical.align} ${horizontal.align}`);
  boxOf(child).set({ isPositioned: true });
}

function anchorsOf(child: ComponentNode): string[] {
  const { across, down } = alignRulesOf(child) ?? NO_RULES;
  const rules = [across.first, across.middle, across.last, down.first, down.middle, down.last];
  return rules.flatMap((rule) => (rule === undefined ? [] : [rule.anchor]));
}

function anchorName({ element }: ComponentNode): string {
  return `--anchor-${element.id}`;
}

/** That the page gives, in CSS. */
function sizeOf({ attributes }: ComponentNode, side: 'width' | 'height'): string | undefined {
  const [size] = attributes.get('size') ?? [];
  const value = attributes.get(side)?.[0] ?? (isGroup(size) ? size[side] : undefined);
  const length = lengthOf(value);
  return length === 'auto' ? undefined : length;
}

/** Children whose places refer to it and to one another; it fills its parent unless the page says a size. */
export const RelativeContainer: ComponentDefinition = {
  name: 'RelativeContainer',
  children: 'many',
  attributes: {},
  create: (node) => {
    createOneCell(node);
    boxOf(node).setFills(true, true);
    arrangesByRules(node, () => arrange(node));
  },
  insertChild: (node, child, before) => {
    insertInContent(node, child, before);
    // With its ends: what is positioned would otherwise refer to the padding, too.
    child.element.setStyle('grid-area', '1 / 1 / 2 / 2');
    placedByRules(child);
  },
  childRemoved: childLeaving,
};
