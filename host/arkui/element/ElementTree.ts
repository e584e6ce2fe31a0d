/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Element } from './Element';
import { Op } from './ops';
import type { ElementEvent, Operation } from './ops';

type Aspect = 'text' | 'style' | 'attribute' | 'value' | 'listen';

/** What a tree tells the one that carries it to the views. */
export interface TreeWatcher {
  /** Something has changed since {@link ElementTree.takeChanges}. Called once, until the changes are taken. */
  changed(): void;
}

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
  /** In the tree and unknown to the views. */
  #created = new Set<Element>();
  /** Known to the views; gone. */
  #removed = new Set<Element>();
  #moved = new Set<Element>();
  #changed = new Map<Element, Set<string>>();
  #invocations: { element: Element; operation: Operation }[] = [];
  #isAnnounced = false;

  constructor() {
    this.screen = this.create('div');
    this.#created.clear();
  }

  create(tag: string): Element {
    const element = new Element(this, this.#nextId++, tag);
    this.#elements.set(element.id, element);
    this.#created.add(element);
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
      this.changed(element, 'value', '');
    }
  }

  /** What a view that knows nothing has to be told; what changed before is in it. Other views still get the changes. */
  snapshot(): Operation[] {
    const operations: Operation[] = [];
    this.#describe(this.screen, operations);
    this.#describeChildren(this.screen, operations);
    return operations;
  }

  /** What the views that know the tree as it was have to be told. */
  takeChanges(): Operation[] {
    const operations: Operation[] = [];
    const gone = [...this.#removed, ...this.#hide()];
    for (const element of this.#created) {
      if (this.#isNew(element.parent) || !this.#isAttached(element)) {
        continue;
      }
      // What is new below it comes with it.
      this.#create(element, operations);
    }
    this.#place(operations);
    // Now, when what has moved out of them is elsewhere.
    for (const element of gone) {
      operations.push([Op.Remove, element.id]);
    }
    for (const [element, aspects] of this.#changed) {
      aspects.forEach((aspect) => operations.push(describeAspect(element, aspect)));
    }
    this.#created = new Set([...this.#created].filter((element) => !this.#isAttached(element)));
    this.#invoke(operations);
    this.#removed = new Set();
    this.#moved = new Set();
    this.#changed = new Map();
    this.#isAnnounced = false;
    return operations;
  }

  inserted(element: Element): void {
    this.#moved.add(element);
    this.#announce();
  }

  removed(element: Element): void {
    if (!this.#elements.has(element.id)) {
      return;
    }
    this.#forget(element, true);
    this.#announce();
  }

  changed(element: Element, aspect: Aspect, name: string): void {
    if (this.#created.has(element) || !this.#elements.has(element.id)) {
      return;
    }
    let aspects = this.#changed.get(element);
    if (aspects === undefined) {
      aspects = new Set();
      this.#changed.set(element, aspects);
    }
    aspects.add(`${aspect}:${name}`);
    this.#announce();
  }

  invoke(element: Element, method: string, values: readonly (string | number | boolean)[]): void {
    this.#invocations.push({ element, operation: [Op.Invoke, element.id, method, ...values] });
    this.#announce();
  }

  #announce(): void {
    if (!this.#isAnnounced && this.#watcher !== undefined) {
      this.#isAnnounced = true;
      this.#watcher.changed();
    }
  }

  #forget(element: Element, isOutermost: boolean): void {
    // What goes in the views with the outermost needs no operation of its own; what has just been moved there does.
    if (!this.#created.has(element) && (isOutermost || this.#moved.has(element))) {
      this.#removed.add(element);
    }
    this.#elements.delete(element.id);
    this.#created.delete(element);
    this.#moved.delete(element);
    this.#changed.delete(element);
    for (const child of element.children) {
      this.#forget(child, false);
    }
  }

  /** Elements that were moved to where they are not on the screen: for the views they are gone until they come back. */
  #hide(): Element[] {
    const hidden = [...this.#moved].filter((element) => !this.#created.has(element) && !this.#isAttached(element));
    hidden.forEach((element) => this.#renew(element));
    return hidden;
  }

  #renew(element: Element): void {
    this.#created.add(element);
    this.#changed.delete(element);
    element.children.forEach((child) => this.#renew(child));
  }

  /** Those of what is gone are dropped, those of what is not on the screen yet wait. */
  #invoke(operations: Operation[]): void {
    const waiting = this.#invocations.filter(({ element }) => this.#created.has(element));
    for (const { element, operation } of this.#invocations) {
      if (this.#elements.has(element.id) && !this.#created.has(element)) {
        operations.push(operation);
      }
    }
    this.#invocations = waiting;
  }

  #isNew(element: Element | undefined): boolean {
    return element !== undefined && this.#created.has(element);
  }

  #isAttached(element: Element): boolean {
    let top = element;
    while (top.parent !== undefined) {
      top = top.parent;
    }
    return top === this.screen;
  }

  /** Positions, from the last sibling to the first: what an element stands before is then in its place already. */
  #place(operations: Operation[]): void {
    const parents = new Set<Element>();
    for (const element of this.#moved) {
      if (element.parent !== undefined && !this.#created.has(element.parent) && this.#isAttached(element)) {
        parents.add(element.parent);
      }
    }
    for (const parent of parents) {
      for (let index = parent.children.length - 1; index >= 0; index--) {
        const child = parent.children[index];
        if (child !== undefined && this.#moved.has(child)) {
          operations.push([Op.Insert, parent.id, child.id, parent.children[index + 1]?.id ?? 0]);
        }
      }
    }
  }

  #build(parent: Element, element: Element, operations: Operation[]): void {
    this.#create(element, operations);
    operations.push([Op.Insert, parent.id, element.id, 0]);
  }

  /** With all that is new below it; what the views know already only moves there. */
  #create(element: Element, operations: Operation[]): void {
    operations.push([Op.Create, element.id, element.tag]);
    this.#describe(element, operations);
    for (const child of element.children) {
      if (this.#created.has(child)) {
        this.#build(element, child, operations);
      } else {
        operations.push([Op.Insert, element.id, child.id, 0]);
      }
    }
  }

  #describeChildren(element: Element, operations: Operation[]): void {
    for (const child of element.children) {
      operations.push([Op.Create, child.id, child.tag]);
      this.#describe(child, operations);
      this.#describeChildren(child, operations);
      operations.push([Op.Insert, element.id, child.id, 0]);
    }
  }

  #describe(element: Element, operations: Operation[]): void {
    for (const name of element.attributes.keys()) {
      operations.push(describeAspect(element, `attribute:${name}`));
    }
    for (const name of element.styles.keys()) {
      operations.push(describeAspect(element, `style:${name}`));
    }
    if (element.text !== '') {
      operations.push(describeAspect(element, 'text:'));
    }
    if (element.value !== undefined) {
      operations.push(describeAspect(element, 'value:'));
    }
    for (const name of element.listening.keys()) {
      operations.push(describeAspect(element, `listen:${name}`));
    }
  }
}

function describeAspect(element: Element, aspect: string): Operation {
  const colon = aspect.indexOf(':');
  const kind = aspect.slice(0, colon);
  const name = aspect.slice(colon + 1);
  switch (kind) {
    case 'text':
      return [Op.Text, element.id, element.text];
    case 'value':
      return [Op.Value, element.id, element.value ?? '', element.sequence];
    case 'style':
      return [Op.Style, element.id, name, element.styles.get(name) ?? null];
    case 'attribute':
      return [Op.Attribute, element.id, name, element.attributes.get(name) ?? null];
    default: {
      const listening = element.listening.get(name);
      return listening === undefined
        ? [Op.Unlisten, element.id, name]
        : [Op.Listen, element.id, name, listening.options];
    }
  }
}
