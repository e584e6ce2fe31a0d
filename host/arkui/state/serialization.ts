/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { membersOf } from './members';
import { target } from './observe';
import { variableName } from './variables';

type Fields = Record<string, unknown>;

/** How what JSON has no notation for is written. */
const MAP = '$map';
const SET = '$set';
const DATE = '$date';

/** An object as JSON. State that is read on the way is followed by whoever runs this. */
export function serialize(object: object): string {
  return JSON.stringify(plain(object, []));
}

/** Fills an object from what {@link serialize} wrote; fields that were not written keep what they have. */
export function deserialize(object: object, text: string): void {
  fill(object, JSON.parse(text) as Fields);
}

function plain(value: unknown, outer: readonly object[]): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const source = target(value);
  if (outer.includes(source)) {
    throw new Error(`${source.constructor.name} contains itself`);
  }
  const inner = (part: unknown): unknown => plain(part, [...outer, source]);
  if (Array.isArray(value)) {
    return value.map(inner);
  }
  if (value instanceof Map) {
    return { [MAP]: [...value].map(([key, part]) => [inner(key), inner(part)]) };
  }
  if (value instanceof Set) {
    return { [SET]: [...value].map(inner) };
  }
  if (value instanceof Date) {
    return { [DATE]: value.getTime() };
  }
  const names = Object.keys(value).map(variableName);
  return Object.fromEntries(names.map((name) => [name, inner((value as Fields)[name])]));
}

function fill(object: object, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    (object as Fields)[name] = revived(value, membersOf(object).get(name)?.type);
  }
}

function revived(value: unknown, type: (new () => object) | undefined): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((part) => revived(part, type));
  }
  const fields = value as Fields;
  if (Array.isArray(fields[MAP])) {
    const entries = fields[MAP] as [unknown, unknown][];
    return new Map(entries.map(([key, part]) => [revived(key, undefined), revived(part, type)]));
  }
  if (Array.isArray(fields[SET])) {
    return new Set(fields[SET].map((part) => revived(part, type)));
  }
  if (typeof fields[DATE] === 'number') {
    return new Date(fields[DATE]);
  }
  const object = type === undefined ? {} : new type();
  fill(object, fields);
  return object;
}
