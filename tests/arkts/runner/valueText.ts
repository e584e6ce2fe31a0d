/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { isResource } from '../../../host/device/resources';

/** A value as a page would write it, as far as that says something: of a function or an object of a class only what it is. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') {
    return `'${value.replaceAll('\n', '\\n')}'`;
  }
  if (typeof value === 'function') {
    return 'f';
  }
  if (Array.isArray(value)) {
    return `[${value.map(valueText).join(', ')}]`;
  }
  if (isResource(value)) {
    return resourceText(value.name, value.params);
  }
  if (typeof value === 'object' && value !== null) {
    return objectText(value);
  }
  return String(value);
}

function resourceText(name: string, params: readonly unknown[]): string {
  const [kind = '', path] = name.split(' ');
  return path === undefined ? `$r(${[kind, ...params].map(valueText).join(', ')})` : `$rawfile('${path}')`;
}

function objectText(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return value.constructor.name;
  }
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${valueText(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
