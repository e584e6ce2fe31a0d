/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Block } from '../build/Block';
import type { UIContext } from '../context/UIContext';
import type { Element } from '../element/Element';
import type { ElementTree } from '../element/ElementTree';
import { putBefore, takeOut } from '../element/siblings';
import type { ComponentDefinition } from './definition';

/** What stands behind a builder that was handed over as a value: `.tabBar(this.bar(0))`. */
export type Builder = (...values: unknown[]) => void;

/** Something that was built into the screen and can be taken away. */
export interface Mounted {
  dispose(): void;
}

/** What the components need of the one that builds them. */
export interface BuildHost {
  readonly tree: ElementTree;
  /** Above the page: sheets, menus, dialogs and toasts are mounted into nodes below it. */
  readonly layers: ComponentNode;
  /** What `getUIContext()` answers. */
  readonly uiContext: UIContext;
  /** The context of the ability that shows this screen. */
  readonly abilityContext: unknown;
  /**
   * Wants to know when a person goes back. Handlers are asked from the newest to the oldest until one returns true:
   * it has dealt with it.
   *
   * @returns ends it
   */
  onBack(handler: () => boolean): () => void;
  /** Runs a builder so that what it makes becomes the children of `into`, until it is disposed of. */
  mount(into: ComponentNode, builder: Builder, ...values: unknown[]): Mounted;
  /** Takes a node off the screen with all below it: ends its effects and removes its element. */
  dispose(node: ComponentNode): void;
  /** Calls a handler of the app. What it throws or rejects with is reported with the place in the page, never passed on. */
  call(node: ComponentNode, what: string, handler: unknown, ...values: unknown[]): unknown;
  /** Says something once about a place in a page, in the log of the device. */
  warn(node: ComponentNode, message: string): void;
}

/** A loop that builds only what is visible: `LazyForEach`, and `Repeat` with `virtualScroll`. */
export interface VirtualLoop {
  /** How many items there are. */
  readonly total: number;
  /** The index of the first item that is built. */
  readonly first: number;
  /** The nodes of the built items, in order. */
  readonly nodes: readonly ComponentNode[];
  /** Builds exactly these items (as far as there are), keeping those that are there already. */
  show(first: number, count: number): void;
}

/** A container that decides which items of a loop are built; where a container has none, all are. */
export interface Virtualizer {
  added(loop: VirtualLoop): void;
  /** The number or the order of the items has changed; what is built is up to date. */
  changed(loop: VirtualLoop): void;
  removed(loop: VirtualLoop): void;
}

/** Something whose drawing can wait. */
export interface Drawn {
  draw(): void;
}

const NO_ATTRIBUTES: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>();

/** One component on the screen. Only these are in the tree of components: `if`, loops and structs leave no trace. */
export class ComponentNode {
  readonly host: BuildHost;
  readonly definition: ComponentDefinition;
  /** Where in the app's source it stands: `entry/src/main/ets/pages/Index.ets:12:5`. */
  readonly at: string;
  /** Its outermost element: gets size, margin, border... */
  readonly element: Element;
  /** Where its children go. */
  content: Element;
  parent: ComponentNode | undefined;
  readonly children: ComponentNode[] = [];
  /** What the last run of the page gave, by attribute; for tests and UI tests. */
  attributes: ReadonlyMap<string, readonly unknown[]> = NO_ATTRIBUTES;
  /** What the last run gave as the call's own arguments. */
  argumentValues: readonly unknown[] = [];
  /** Set by the definition of a container that scrolls. */
  virtualizer: Virtualizer | undefined;
  /** What the definition keeps for this node. */
  state: unknown = undefined;
  /** The build host's: what was built below it. */
  block: Block | undefined;
  #lastInserted = -1;
  #lastTaken = -1;
  #isApplied: boolean;
  #waiting: Drawn | undefined;

  /** @param isApplied false: {@link applied} is called when what the page says of it has been applied for the first time */
  constructor(host: BuildHost, definition: ComponentDefinition, at: string, isApplied = true) {
    this.#isApplied = isApplied;
    this.host = host;
    this.definition = definition;
    this.at = at;
    this.element = host.tree.create(definition.tag ?? 'div');
    this.content = this.element;
    definition.create?.(this);
  }

  get type(): string {
    return this.definition.name;
  }

  /** Runs what draws all of it, which is always the same; once instead of many times while the page is still applied. */
  whenApplied(drawn: Drawn): void {
    if (this.#isApplied) {
      drawn.draw();
    } else {
      this.#waiting = drawn;
    }
  }

  applied(): void {
    const waiting = this.#waiting;
    this.#isApplied = true;
    this.#waiting = undefined;
    waiting?.draw();
  }

  /** Puts a child before one of the children, or at the end. */
  insertChild(child: ComponentNode, before?: ComponentNode): void {
    if (child.parent !== undefined) {
      child.parent.#takeOut(child);
    }
    this.#lastInserted = putBefore(this.children, child, before, this.#lastInserted);
    if (this.#lastInserted < 0) {
      throw new Error(`${this.type}: ${before?.type ?? ''} is none of its children`);
    }
    child.parent = this;
    if (this.definition.insertChild === undefined) {
      this.content.insert(child.element, before?.element);
    } else {
      this.definition.insertChild(this, child, before);
    }
  }

  /** Called by the build host only, which has ended the effects below. */
  detach(): void {
    const { parent } = this;
    if (parent !== undefined) {
      parent.definition.childRemoved?.(parent, this);
      parent.#takeOut(this);
      this.parent = undefined;
    }
    this.element.remove();
  }

  #takeOut(child: ComponentNode): void {
    this.#lastTaken = takeOut(this.children, child, this.#lastTaken);
  }
}
