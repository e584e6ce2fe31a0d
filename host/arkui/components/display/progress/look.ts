/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { LinearGradient } from '../../values/LinearGradient';
import type { Element } from '../../../element/Element';

/** What the shapes of a progress have in common. */
export interface ProgressLook {
  /** From 0 to 1. */
  readonly share: number;
  readonly color: string;
  /** Of a ring, instead of the colour; the other shapes have none. */
  readonly gradient: LinearGradient | undefined;
  readonly track: string;
  /** What the page says by `style`. */
  readonly style: Readonly<Record<string, unknown>>;
}

const parts = new WeakMap<ComponentNode, { shape: string; elements: readonly Element[] }>();

/** The elements of a shape, made when it is drawn for the first time; those of another shape go. */
export function partsOf(node: ComponentNode, shape: string, make: () => readonly Element[]): readonly Element[] {
  const known = parts.get(node);
  if (known?.shape === shape) {
    return known.elements;
  }
  [...node.element.children].forEach((child) => child.remove());
  const elements = make();
  parts.set(node, { shape, elements });
  return elements;
}
