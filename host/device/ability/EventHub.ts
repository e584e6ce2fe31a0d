/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

type Listener = (...values: unknown[]) => void;

/** `context.eventHub`: messages between the parts of an app. */
export class EventHub {
  readonly #listeners = new Map<string, Set<Listener>>();

  on(event: string, callback: Listener): void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(callback));
  }

  /** Without a callback ends all of the event. */
  off(event: string, callback?: Listener): void {
    if (callback === undefined) {
      this.#listeners.delete(event);
    } else {
      this.#listeners.get(event)?.delete(callback);
    }
  }

  emit(event: string, ...values: unknown[]): void {
    [...(this.#listeners.get(event) ?? [])].forEach((listener) => listener(...values));
  }
}
