/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Description } from './Description';
import type { Aspect, AspectKind } from './Description';
import { Element } from './Element';
import type { ElementEvent, Operation } from './ops';
import { PendingChanges } from './PendingChanges';

/** What a tree tells the one that carries it to the views. */
export interface TreeWatcher {
  /** Something has changed since {@link ElementTree.takeChanges}. Called once, until the changes are taken. */
  changed(): void;
  /**
   * What makes the elements has been at it for so long that a person waits, and perhaps much more follows before anything
   * else runs. Who takes the start now shows it while the rest is built.
   */
  grown?(): void;
}

/** After how much building without an end the views get what there is. */
const PATIENCE_MS = 50;
/** So many elements are made between two looks at the clock. */
const CLOCK_INTERVAL = 128;

/**
 * The elements of one screen. It keeps what it is, and what has changed since a view was last told: views that come late
 * get a snapshot, and a hundred changes of one text between two frames are one operation.
 */
export class ElementTree {
  readonly screen: Element;
  /** Called with what a listener threw. Set by the owner of the app; without it a listener's exception is thrown on. */
  onListenerError: ((error: unknown, element: Element, event: string) => void) | undefined;
  #watcher: TreeWatcher | undefined;
  #nextId = 0;
  readonly #elements = new Map<number, Element>();
  readonly #pending: PendingChanges;
  #isAnnounced = false;
  #created = 0;
  /** When the changes began that nobody has been told of. */
  #changedAt = 0;

  constructor() {
    this.screen = new Element(this, this.#nextId++, 'div');
    this.screen.isNew = false;
    this.#elements.set(this.screen.id, this.screen);
    this.#pending = new PendingChanges(this.screen);
  }

  create(tag: string): Element {
    const element = new Element(this, this.#nextId++, tag);
    this.#elements.set(element.id, element);
    this.#created++;
    if (
      this.#isAnnounced &&
      this.#created % CLOCK_INTERVAL === 0 &&
      performance.now() - this.#changedAt > PATIENCE_MS
    ) {
      this.#watcher?.grown?.();
      this.#changedAt = performance.now();
    }
    return element;
  }

  element(id: number): Element | undefined {
    return this.#elements.get(id);
  }

  /** How many elements there are, attached or not. */
  get size(): number {
    return this.#elements.size;
  }

  watch(watcher: TreeWatcher | undefined): void {
    this.#watcher = watcher;
    this.#isAnnounced = false;
  }

  /** An event from a view, or from a test. Events for what has just gone are dropped. */
  dispatch(id: number, event: string, details: ElementEvent = {}): void {
    const element = this.#elements.get(id);
    const listening = element?.listening.get(event);
    if (element === undefined || listening === undefined) {
      return;
    }
    if (details.sequence !== undefined) {
      element.sequence = details.sequence;
    }
    if (event === 'input' && details.value !== undefined) {
      // The view shows it already.
      element.value = details.value;
    }
    try {
      listening.listener(details);
    } catch (error) {
      if (this.onListenerError === undefined) {
        throw error;
      }
      this.onListenerError(error, element, event);
    }
    if (event === 'input') {
      // Says even where nothing came of it which input the value belongs to.
      this.changed(element, 'value');
    }
  }

  /** What a view that knows nothing has to be told; what changed before is in it. Other views still get the changes. */
  snapshot(): Operation[] {
    const description = new Description();
    description.screen(this.screen);
    return description.operations;
  }

  /** What the views that know the tree as it was have to be told. */
  takeChanges(): Operation[] {
    this.#isAnnounced = false;
    return this.#pending.take();
  }

  /** The same in the middle of a build: what elements are told to do comes when all is there, such as to scroll to the end. */
  takeStart(): Operation[] {
    return this.#pending.takeStart();
  }

  inserted(element: Element): void {
    this.#pending.inserted(element);
    this.#announce();
  }

  removed(element: Element): void {
    if (this.#elements.has(element.id)) {
      this.#forget(element, true);
      this.#announce();
    }
  }

  changed(element: Element, kind: AspectKind, name?: string): void {
    // What a new one is like it says when it is told of.
    if (!element.isNew && this.#elements.has(element.id)) {
      this.#pending.changed(element, name === undefined ? (kind as Aspect) : (`${kind}:${name}` as Aspect));
      this.#announce();
    }
  }

  invoke(element: Element, method: string, values: readonly (string | number | boolean)[]): void {
    this.#pending.invoked(element, method, values);
    this.#announce();
  }

  #announce(): void {
    if (!this.#isAnnounced && this.#watcher !== undefined) {
      this.#isAnnounced = true;
      this.#changedAt = performance.now();
      this.#watcher.changed();
    }
  }

  #forget(element: Element, isOutermost: boolean): void {
    this.#elements.delete(element.id);
    this.#pending.removed(element, isOutermost);
    for (const child of element.children) {
      this.#forget(child, false);
    }
  }
}
