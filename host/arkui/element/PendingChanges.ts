/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Description } from './Description';
import type { Aspect } from './Description';
import type { Element } from './Element';
import { Op } from './ops';
import type { Operation } from './ops';

/** What has changed in a tree since its views were last told, as little as comes to the same. */
export class PendingChanges {
  readonly #screen: Element;
  /** Known to the views; gone. */
  #removed = new Set<Element>();
  #moved = new Set<Element>();
  #changed = new Map<Element, Set<Aspect>>();
  #invocations: { element: Element; operation: Operation }[] = [];

  constructor(screen: Element) {
    this.#screen = screen;
  }

  inserted(element: Element): void {
    // What is new in something new comes with it.
    if (!element.isNew || element.parent?.isNew !== true) {
      this.#moved.add(element);
    }
  }

  /** Of an element that the views know. */
  changed(element: Element, aspect: Aspect): void {
    let aspects = this.#changed.get(element);
    if (aspects === undefined) {
      aspects = new Set();
      this.#changed.set(element, aspects);
    }
    aspects.add(aspect);
  }

  invoked(element: Element, method: string, values: readonly (string | number | boolean)[]): void {
    this.#invocations.push({ element, operation: [Op.Invoke, element.id, method, ...values] });
  }

  /** One of those that go together; the views learn of the outermost. */
  removed(element: Element, isOutermost: boolean): void {
    // What goes in the views with the outermost needs no operation of its own; what has just been moved there does.
    if (!element.isNew && (isOutermost || this.#moved.has(element))) {
      this.#removed.add(element);
    }
    this.#moved.delete(element);
    this.#changed.delete(element);
  }

  /** The operations for views that know the tree as it was; from now on they know it as it is. */
  take(): Operation[] {
    const operations = this.takeStart();
    this.#invoke(operations);
    return operations;
  }

  /** The same, but for what elements are told to do, which waits. */
  takeStart(): Operation[] {
    const description = new Description();
    const { operations } = description;
    const gone = [...this.#removed, ...this.#hide()];
    for (const element of this.#moved) {
      // What is new in something new comes with that.
      if (element.isNew && element.parent?.isNew !== true && this.#isAttached(element)) {
        this.#create(element, description);
      }
    }
    this.#place(operations);
    // Now, when what has moved out of them is elsewhere.
    for (const element of gone) {
      operations.push([Op.Remove, element.id]);
    }
    for (const [element, aspects] of this.#changed) {
      aspects.forEach((aspect) => description.aspect(element, aspect));
    }
    this.#removed = new Set();
    this.#moved = new Set();
    this.#changed = new Map();
    return operations;
  }

  /** Elements that were moved to where they are not on the screen: for the views they are gone until they come back. */
  #hide(): Element[] {
    const hidden = [...this.#moved].filter((element) => !element.isNew && !this.#isAttached(element));
    hidden.forEach((element) => this.#renew(element));
    return hidden;
  }

  #renew(element: Element): void {
    element.isNew = true;
    this.#changed.delete(element);
    element.children.forEach((child) => this.#renew(child));
  }

  /** Those of what is gone are dropped, those of what is not on the screen yet wait. */
  #invoke(operations: Operation[]): void {
    const waiting = this.#invocations.filter(({ element }) => element.isNew);
    for (const { element, operation } of this.#invocations) {
      if (!element.isNew && this.#isAttached(element)) {
        operations.push(operation);
      }
    }
    this.#invocations = waiting;
  }

  #isAttached(element: Element): boolean {
    let top = element;
    while (top.parent !== undefined) {
      top = top.parent;
    }
    return top === this.#screen;
  }

  /** Positions, from the last sibling to the first: what an element stands before is then in its place already. */
  #place(operations: Operation[]): void {
    const parents = new Set<Element>();
    for (const element of this.#moved) {
      if (element.parent !== undefined && this.#isAttached(element)) {
        parents.add(element.parent);
      }
    }
    // From the outside in: nothing is ever put into what is still inside of it.
    for (const parent of [...parents].sort(byDepth)) {
      for (let index = parent.children.length - 1; index >= 0; index--) {
        const child = parent.children[index];
        if (child !== undefined && this.#moved.has(child)) {
          operations.push([Op.Insert, parent.id, child.id, parent.children[index + 1]?.id ?? 0]);
        }
      }
    }
  }

  /** With all that is new below it; what the views know already only moves there. */
  #create(element: Element, description: Description, parent?: Element): void {
    description.new(element, parent);
    element.isNew = false;
    for (const child of element.children) {
      this.#moved.delete(child);
      if (child.isNew) {
        this.#create(child, description, element);
      } else {
        description.operations.push([Op.Insert, element.id, child.id, 0]);
      }
    }
  }
}

/** The innermost last. */
function byDepth(one: Element, other: Element): number {
  return depthOf(one) - depthOf(other);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let outer = element.parent; outer !== undefined; outer = outer.parent) {
    depth++;
  }
  return depth;
}
