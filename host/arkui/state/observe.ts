/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { shallowReactive, toRaw } from '@vue/reactivity';
import { dateTarget, observedDate } from './ObservedDate';

/**
 * What a state variable holds instead of `value`: arrays, Maps, Sets and Dates come back as proxies that tell of their
 * own changes, everything else as it is. Objects in them are not looked into; classes say themselves what of them is
 * observed (@Trace).
 */
export function observe(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return observeArray(value);
  }
  if (value instanceof Map || value instanceof Set) {
    return shallowReactive(value);
  }
  return value instanceof Date ? observedDate(value) : value;
}

/** The object behind a proxy that {@link observe} made; anything else as it is. */
export function target<T extends object>(value: T): T {
  return value instanceof Date ? (dateTarget(value) as T & Date) : toRaw(value);
}

/** The rows of a table are observed as well. */
function observeArray(value: unknown[]): unknown[] {
  const array = toRaw(value);
  if (Array.isArray(array[0])) {
    array.forEach((row, index) => {
      if (Array.isArray(row)) {
        array[index] = observeArray(row);
      }
    });
  }
  return shallowReactive(array);
}
