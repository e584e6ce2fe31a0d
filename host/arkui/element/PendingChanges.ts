/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { describeAspect, describeNew } from './description';
import type { Aspect } from './description';
import type { Element } from './Element';
import { Op } from './ops';
import type { Operation } from './ops';

/** What has changed in a tree since its views were last told, as little as comes to the same. */
export class PendingChanges {
  readonly #screen: Element;
  /** In the tree and unknown to the views. */
  #created = new Set<Element>();
  /** Known to the views; gone. */
  #removed = new Set<Element>();
  #moved = new Set<Element>();
  #changed = new Map<Element, Set<Aspect>>();
  #invocations: { element: Element; operation: Operation }[] = [];

  constructor(screen: Element) {
    this.#screen = screen;
  }

  created(element: Element): void {
    this.#created.add(element);
  }

  inserted(element: Element): void {
    this.#moved.add(element);
  }

  /** @returns whether a view has to be told */
  changed(element: Element, aspect: Aspect): boolean {
    if (this.#created.has(element)) {
      return false;
    }
    let aspects = this.#changed.get(element);
    if (aspects === undefined) {
      aspects = new Set();
      this.#changed.set(element, aspects);
    }
    aspects.add(aspect);
    return true;
  }

  invoked(element: Element, method: string, values: readonly (string | number | boolean)[]): void {
    this.#invocations.push({ element, operation: [Op.Invoke, element.id, method, ...values] });
  }

  /** One of those that go together; the views learn of the outermost. */
  removed(element: Element, isOutermost: boolean): void {
    // What goes in the views with the outermost needs no operation of its own; what has just been moved there does.
    if (!this.#created.has(element) && (isOutermost || this.#moved.has(element))) {
      this.#removed.add(element);
    }
    this.#created.delete(element);
    this.#moved.delete(element);
    this.#changed.delete(element);
  }

  /** The operations for views that know the tree as it was; from now on they know it as it is. */
  take(): Operation[] {
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
    return operations;
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
      if (!this.#created.has(element) && this.#isAttached(element)) {
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
    return top === this.#screen;
  }

  /** Positions, from the last sibling to the first: what an element stands before is then in its place already. */
  #place(operations: Operation[]): void {
    const parents = new Set<Element>();
    for (const element of this.#moved) {
      if (element.parent !== undefined && !this.#created.has(element.parent) && this.#isAttached(element)) {
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
  #create(element: Element, operations: Operation[], parent?: Element): void {
    describeNew(element, operations, parent);
    for (const child of element.children) {
      if (this.#created.has(child)) {
        this.#create(child, operations, element);
      } else {
        operations.push([Op.Insert, element.id, child.id, 0]);
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
