/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { shallowRef } from '@vue/reactivity';
import { builderOf } from '../components/controls/slot';
import type { Builder } from '../component/ComponentNode';

/** What `wrapBuilder` made, with the value that it is to be called with: the content of a dialog. */
export class ComponentContent {
  readonly builder: Builder;
  readonly #hasValue: boolean;
  readonly #value = shallowRef<unknown>();

  constructor(_context: unknown, builder: unknown, ...values: unknown[]) {
    const known = builderOf(builder);
    if (known === undefined) {
      throw new Error('ComponentContent wants what wrapBuilder makes');
    }
    this.builder = known;
    // Behind the value there may be build options, which concern other kinds of nodes.
    this.#hasValue = values.length > 0;
    this.#value.value = values[0];
  }

  /** An object shows at once, as it is handed over by reference; any other value in what is built from now on. */
  update(value: unknown): void {
    this.#value.value = value;
  }

  reuse(value?: unknown): void {
    this.update(value);
  }

  recycle(): void {
    return;
  }

  dispose(): void {
    return;
  }

  updateConfiguration(): void {
    return;
  }

  /** For the one that shows it. */
  build(): void {
    const value = this.#value.value;
    if (typeof value === 'object' && value !== null) {
      this.builder(newestOf(() => Object(this.#value.value) as object));
    } else if (this.#hasValue || value !== undefined) {
      this.builder(value);
    } else {
      this.builder();
    }
  }
}

/** Stands for the newest object: a builder that reads a field of it draws again what it has made of that. */
function newestOf(newest: () => object): object {
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        const object = newest();
        const value: unknown = Reflect.get(object, name, object);
        return typeof value === 'function' ? (value as () => unknown).bind(object) : value;
      },
      set: (_target, name, value) => Reflect.set(newest(), name, value),
      has: (_target, name) => Reflect.has(newest(), name),
      ownKeys: () => Reflect.ownKeys(newest()),
      getOwnPropertyDescriptor: (_target, name) => {
        const descriptor = Reflect.getOwnPropertyDescriptor(newest(), name);
        return descriptor && { ...descriptor, configurable: true };
      },
      getPrototypeOf: () => Reflect.getPrototypeOf(newest()),
    },
  );
}
