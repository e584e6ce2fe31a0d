/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Who wants to know when a person goes back; the newest is asked first. */
export class BackStack {
  readonly #handlers: (() => boolean)[] = [];

  /** @returns ends it */
  add(handler: () => boolean): () => void {
    // The same function may be there twice: each has an entry of its own.
    const entry = (): boolean => handler();
    this.#handlers.push(entry);
    return () => {
      const index = this.#handlers.indexOf(entry);
      if (index >= 0) {
        this.#handlers.splice(index, 1);
      }
    };
  }

  /** @returns whether somebody has dealt with it */
  back(): boolean {
    return [...this.#handlers].reverse().some((handler) => handler());
  }

  get size(): number {
    return this.#handlers.length;
  }
}
