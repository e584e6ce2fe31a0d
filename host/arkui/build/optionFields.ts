/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { isSilent } from '../component/definition';
import type { Fields, FieldsByPosition } from '../component/definition';

/**
 * Refuses options with a field that the table does not know: the compiler sees literals only. What has no effect here is
 * handed to `warn`.
 */
export function checkFields(
  what: string,
  values: readonly unknown[],
  fields: FieldsByPosition,
  warn: (message: string) => void,
): void {
  fields.forEach((known, position) => {
    if (known !== undefined) {
      checkOptions(what, values[position], known, warn);
    }
  });
}

function checkOptions(what: string, options: unknown, known: Fields, warn: (message: string) => void): void {
  if (!isPlainObject(options)) {
    return;
  }
  for (const [name, value] of Object.entries(options)) {
    const nested = Object.hasOwn(known, name) ? known[name] : undefined;
    if (nested === undefined) {
      throw new Error(`${what} has no option ${name}`);
    }
    if (nested === true) {
      continue;
    }
    if (!isSilent(nested)) {
      checkOptions(`${what}: ${name}`, value, nested, warn);
    } else if (value !== undefined && nested.unless?.includes(value) !== true) {
      warn(`${what}: ${name} has no effect here: ${nested.noEffect}`);
    }
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
