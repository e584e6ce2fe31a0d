/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import type { PersistenceStore } from '../arkui/state/persistenceStore';
import { readIfThere, writeAtomically } from './atomicFile';
import { folderOnDevice } from './storage';

/** What PersistenceV2 keeps: one JSON file of the device. */
export class PersistenceFile implements PersistenceStore {
  readonly #file: string;
  readonly #texts: Map<string, string>;

  constructor() {
    this.#file = path.join(folderOnDevice('el2', 'base'), 'persistence-v2.json');
    this.#texts = new Map(Object.entries(JSON.parse(readIfThere(this.#file) ?? '{}') as Record<string, string>));
  }

  read(key: string): string | undefined {
    return this.#texts.get(key);
  }

  write(key: string, text: string): void {
    if (this.#texts.get(key) !== text) {
      this.#texts.set(key, text);
      this.#save();
    }
  }

  remove(key: string): void {
    if (this.#texts.delete(key)) {
      this.#save();
    }
  }

  keys(): string[] {
    return [...this.#texts.keys()];
  }

  #save(): void {
    writeAtomically(this.#file, JSON.stringify(Object.fromEntries(this.#texts)));
  }
}
