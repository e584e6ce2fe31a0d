/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

type Listener = (value: unknown) => void;

/** Several listeners an event, each at most once, as most system modules have them. */
export class Listeners {
  readonly #byType = new Map<string, Set<Listener>>();

  on(type: string, listener: Listener): void {
    this.#byType.set(type, (this.#byType.get(type) ?? new Set()).add(listener));
  }

  /** Without a listener ends all of the type. */
  off(type: string, listener?: Listener): void {
    if (listener === undefined) {
      this.#byType.delete(type);
    } else {
      this.#byType.get(type)?.delete(listener);
    }
  }

  emit(type: string, value: unknown): void {
    [...(this.#byType.get(type) ?? [])].forEach((listener) => listener(value));
  }

  clear(): void {
    this.#byType.clear();
  }
}
