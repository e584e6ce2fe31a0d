/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';

/** Something above the page that an attribute opens and closes. */
export interface Opened {
  close(): void;
}

/**
 * What `isShow` of an attribute makes of it: it opens when that becomes true, closes when it becomes false, and does
 * neither when the page only says the same again after a person has closed it.
 */
export class Switchable<T extends Opened> {
  #wanted = false;
  #opened: T | undefined;

  get opened(): T | undefined {
    return this.#opened;
  }

  set(isShow: boolean, open: () => T): void {
    if (this.#wanted === isShow) {
      return;
    }
    this.#wanted = isShow;
    if (isShow) {
      this.#opened ??= open();
    } else {
      this.#opened?.close();
    }
  }

  /** For the one that was opened, when it has gone. */
  gone(): void {
    this.#opened = undefined;
  }
}

/** One for each component and attribute. */
export function perNode<T>(make: () => T): (node: ComponentNode) => T {
  const made = new WeakMap<ComponentNode, T>();
  return (node) => {
    let one = made.get(node);
    if (one === undefined) {
      one = make();
      made.set(node, one);
    }
    return one;
  };
}
