/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { computed } from '@vue/reactivity';
import { observe } from '../state/observe';
import type { Input } from '../state/struct';

/** One function for each field of an object literal, so that its value can be read anew. */
export type Thunks = Readonly<Record<string, () => unknown>>;

/** The arguments of a custom component, or of a builder that takes an object: by name, and by reference. */
export class Named {
  readonly #thunks: Thunks;

  constructor(thunks: Thunks) {
    this.#thunks = thunks;
  }

  inputs(): Map<string, Input> {
    const inputs = new Map<string, Input>();
    for (const [name, thunk] of Object.entries(this.#thunks)) {
      inputs.set(name, { value: computed(() => observe(thunk())), evaluate: thunk });
    }
    return inputs;
  }

  /** An object that reads the fields anew each time: a builder draws again what has changed of them. */
  reference(): object {
    const properties: PropertyDescriptorMap = {};
    for (const [name, get] of Object.entries(this.#thunks)) {
      properties[name] = { get, enumerable: true, configurable: true };
    }
    return Object.defineProperties({}, properties);
  }
}

/** The one object literal of a call, field by field. */
export function named(thunks: Thunks): Named {
  return new Named(thunks);
}

/** The one object literal that a call of a builder method gets. */
export function byReference(thunks: Thunks): object {
  return new Named(thunks).reference();
}
