/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { ComponentDefinition } from '../../../component/definition';
import type { Element } from '../../../element/Element';
import type { ElementTree } from '../../../element/ElementTree';
import { createBox } from '../../common/Box';
import { silentRows } from '../../common/rows';
import { colorOf, theme } from '../../values/colors';

interface LoadingState {
  color: unknown;
  isLoading: boolean;
}

function stateOf(node: ComponentNode): LoadingState {
  return node.state as LoadingState;
}

/** An arc that turns, in a picture of its own. */
export function makeArc(tree: ElementTree): Element {
  const picture = tree.create('svg');
  fillWithArc(picture);
  return picture;
}

function fillWithArc(picture: Element): void {
  const { tree } = picture;
  const [arc, turn] = [tree.create('circle'), tree.create('animateTransform')];
  picture.setAttribute('viewBox', '0 0 100 100');
  setAttributes(arc, { cx: '50', cy: '50', r: '36', fill: 'none', pathLength: '100' });
  arc.setStyle('stroke', 'currentcolor');
  arc.setStyle('stroke-width', '8');
  arc.setStyle('stroke-linecap', 'round');
  arc.setStyle('stroke-dasharray', '70 100');
  setAttributes(turn, { attributeName: 'transform', type: 'rotate', from: '0 50 50', to: '360 50 50' });
  setAttributes(turn, { dur: '1.2s', repeatCount: 'indefinite' });
  picture.insert(arc);
  arc.insert(turn);
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}

/** Something goes on, nobody knows how long. */
export const LoadingProgress: ComponentDefinition = {
  name: 'LoadingProgress',
  tag: 'svg',
  children: 'none',
  attributes: {
    color: {
      apply: (node, value) => {
        stateOf(node).color = value;
      },
    },
    enableLoading: {
      apply: (node, value) => {
        stateOf(node).isLoading = value !== false;
      },
    },
    ...silentRows('it is drawn as the device draws it', 'contentModifier'),
  },
  create: (node) => {
    node.state = { color: undefined, isLoading: true } satisfies LoadingState;
    // In vp, where the page gives no size.
    createBox(node).setThickness({ width: '48px', height: '48px' });
    node.element.setAttribute('role', 'progressbar');
    fillWithArc(node.element);
  },
  update: (node) => {
    const { color, isLoading } = stateOf(node);
    node.element.setStyle('color', colorOf(color) ?? theme().secondaryText);
    const [arc] = node.element.children;
    arc?.setStyle('display', isLoading ? undefined : 'none');
  },
};
