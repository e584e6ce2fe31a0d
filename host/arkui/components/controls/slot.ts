/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ComponentNode } from '../../component/ComponentNode';
import type { Builder, Mounted } from '../../component/ComponentNode';
import type { ComponentDefinition } from '../../component/definition';
import type { Element } from '../../element/Element';
import { untracked } from '../../state/tracking';
import { createBox } from '../common/Box';

/** A place inside a component that a builder of the page fills: a title, a tab's label, the content of a sheet. */
export const slotDefinition: ComponentDefinition = {
  name: '__Slot__',
  children: 'many',
  isBare: true,
  attributes: {},
  create(node) {
    createBox(node, { display: 'contents' });
  },
};

/** A filled slot. */
export interface Slot {
  readonly node: ComponentNode;
  readonly builder: Builder;
  dispose(): void;
}

/** What a page hands over as a builder: a function, or what `wrapBuilder` made of one. */
export function builderOf(value: unknown): Builder | undefined {
  if (typeof value === 'function') {
    return value as Builder;
  }
  const wrapped = typeof value === 'object' && value !== null && 'builder' in value ? value.builder : undefined;
  return typeof wrapped === 'function' ? (wrapped as Builder) : undefined;
}

/** How a slot is filled, where it is not in the plain way. */
export interface SlotOptions {
  /** What the builder is called with. */
  values?: readonly unknown[];
  definition?: ComponentDefinition;
  /** Sees the node before the builder runs. */
  prepare?: (node: ComponentNode) => void;
}

/**
 * Puts a node below `owner`, with its element in `place`, and lets the builder fill it. What the builder reads redraws
 * what it has made, not the owner.
 */
export function fillSlot(owner: ComponentNode, place: Element, builder: Builder, options: SlotOptions = {}): Slot {
  const node = new ComponentNode(owner.host, options.definition ?? slotDefinition, owner.at);
  node.parent = owner;
  owner.children.push(node);
  place.insert(node.element);
  options.prepare?.(node);
  const mounted = untracked((): Mounted => owner.host.mount(node, builder, ...(options.values ?? [])));
  return {
    node,
    builder,
    dispose() {
      mounted.dispose();
      owner.host.dispose(node);
    },
  };
}

/** Whether two functions are the same builder: a page makes a new closure of the same code each time it is drawn. */
export function isSameBuilder(one: Builder, other: Builder): boolean {
  return one === other || (one.name === other.name && one.toString() === other.toString());
}

/** Keeps one slot filled with the builder that was given last; undefined empties it. */
export class SlotKeeper {
  readonly #owner: ComponentNode;
  readonly #place: Element;
  #slot: Slot | undefined;

  constructor(owner: ComponentNode, place: Element) {
    this.#owner = owner;
    this.#place = place;
  }

  get isFilled(): boolean {
    return this.#slot !== undefined;
  }

  show(builder: Builder | undefined): void {
    if (builder !== undefined && this.#slot !== undefined && isSameBuilder(builder, this.#slot.builder)) {
      return;
    }
    this.#slot?.dispose();
    this.#slot = builder === undefined ? undefined : fillSlot(this.#owner, this.#place, builder);
  }
}
