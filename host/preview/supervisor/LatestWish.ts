/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Fulfils one wish after the other. Where several come while one is being fulfilled, the last of them counts. */
export class LatestWish<Wish> {
  readonly #fulfil: (wish: Wish) => Promise<void>;
  #next: { readonly wish: Wish } | undefined;
  #working: Promise<void> | undefined;

  constructor(fulfil: (wish: Wish) => Promise<void>) {
    this.#fulfil = fulfil;
  }

  /** Settled when nothing is wished for any more. */
  ask(wish: Wish): Promise<void> {
    this.#next = { wish };
    this.#working ??= this.#work();
    return this.#working;
  }

  async #work(): Promise<void> {
    try {
      while (this.#next !== undefined) {
        const { wish } = this.#next;
        this.#next = undefined;
        await this.#fulfil(wish);
      }
    } finally {
      // At once: what is asked for from now on begins anew.
      this.#working = undefined;
    }
  }
}
