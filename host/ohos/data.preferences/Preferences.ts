/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { inBothForms } from '../../device/asyncForms';
import { readIfThere, writeAtomically } from '../../device/atomicFile';
import type { ValueType } from './values';
import { checkKey, checkValue, fromText, toText } from './values';

type KeyListener = (key: string) => void;

/** The values of one file. They are in memory until `flush` writes them, and what is not flushed is lost with the app. */
export class Preferences {
  readonly #file: string;
  readonly #values: Map<string, ValueType>;
  readonly #changed = new Set<string>();
  readonly #listeners = new Set<KeyListener>();

  constructor(file: string) {
    this.#file = file;
    this.#values = fromText(readIfThere(file) ?? '{}');
  }

  getSync(key: string, otherwise: ValueType): ValueType {
    checkKey(key);
    return this.#values.get(key) ?? otherwise;
  }

  get(key: string, otherwise: ValueType, ...args: unknown[]): Promise<ValueType> {
    return inBothForms(args, () => this.getSync(key, otherwise));
  }

  getAllSync(): object {
    return Object.fromEntries(this.#values);
  }

  getAll(...args: unknown[]): Promise<object> {
    return inBothForms(args, () => this.getAllSync());
  }

  hasSync(key: string): boolean {
    checkKey(key);
    return this.#values.has(key);
  }

  has(key: string, ...args: unknown[]): Promise<boolean> {
    return inBothForms(args, () => this.hasSync(key));
  }

  putSync(key: string, value: ValueType): void {
    checkKey(key);
    checkValue(value);
    this.#values.set(key, value);
    this.#changed.add(key);
  }

  put(key: string, value: ValueType, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.putSync(key, value));
  }

  deleteSync(key: string): void {
    checkKey(key);
    if (this.#values.delete(key)) {
      this.#changed.add(key);
    }
  }

  delete(key: string, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.deleteSync(key));
  }

  clearSync(): void {
    [...this.#values.keys()].forEach((key) => this.#changed.add(key));
    this.#values.clear();
  }

  clear(...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.clearSync());
  }

  flushSync(): void {
    writeAtomically(this.#file, toText(this.#values));
    const changed = [...this.#changed];
    this.#changed.clear();
    changed.forEach((key) => [...this.#listeners].forEach((listener) => listener(key)));
  }

  flush(...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.flushSync());
  }

  /** `change`: told by `flush`, a call for each key. */
  on(_type: 'change', callback: KeyListener): void {
    this.#listeners.add(callback);
  }

  off(_type: 'change', callback?: KeyListener): void {
    if (callback === undefined) {
      this.#listeners.clear();
    } else {
      this.#listeners.delete(callback);
    }
  }
}
