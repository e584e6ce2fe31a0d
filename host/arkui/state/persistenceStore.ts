/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Where PersistenceV2 keeps what outlives the app, by key. */
export interface PersistenceStore {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
}

/** Keeps it as long as the process lives. */
class MemoryStore implements PersistenceStore {
  readonly #texts = new Map<string, string>();

  read(key: string): string | undefined {
    return this.#texts.get(key);
  }

  write(key: string, text: string): void {
    this.#texts.set(key, text);
  }

  remove(key: string): void {
    this.#texts.delete(key);
  }

  keys(): string[] {
    return [...this.#texts.keys()];
  }
}

let store: PersistenceStore = new MemoryStore();

export function persistenceStore(): PersistenceStore {
  return store;
}

/** Set before the app connects its first object. Without it, what is stored goes with the process. */
export function setPersistenceStore(replacement: PersistenceStore): void {
  store = replacement;
}
