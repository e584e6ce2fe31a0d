/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { computed } from '@vue/reactivity';
import type { ComputedRef } from '@vue/reactivity';
import { member } from './members';

interface Accessor {
  get?: (this: object) => unknown;
  set?: (value: never) => void;
}

/** @Computed: a getter whose value is kept until something that it was made of changes. */
export function Computed(prototype: object, key: string | symbol, descriptor: Accessor): void {
  const { get } = descriptor;
  if (get === undefined || descriptor.set !== undefined) {
    throw new Error(`@Computed ${String(key)} has to be a getter without a setter`);
  }
  member(prototype, key).role = 'Computed';
  const values = new WeakMap<object, ComputedRef<unknown>>();
  descriptor.get = function (this: object): unknown {
    let value = values.get(this);
    if (value === undefined) {
      value = computed(() => get.call(this));
      values.set(this, value);
    }
    return value.value;
  };
}
