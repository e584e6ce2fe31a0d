/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What one part of the program keeps for objects of another, for as long as they are there: as a WeakMap does, which the
 * garbage collector however walks through again and again where it has tens of thousands of entries.
 */
export class Kept<Holder extends object, Value> {
  readonly #key = Symbol('kept');

  get(holder: Holder): Value | undefined {
    return this.#slots(holder)[this.#key];
  }

  set(holder: Holder, value: Value): void {
    this.#slots(holder)[this.#key] = value;
  }

  #slots(holder: Holder): Record<symbol, Value | undefined> {
    return holder as Record<symbol, Value | undefined>;
  }
}
