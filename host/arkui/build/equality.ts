/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** How deep options are compared: `{ width: { left: 1 } }` and a level more. What is nested deeper counts as changed. */
const MAX_DEPTH = 4;

/**
 * Whether a page that was drawn anew gave the same as before. Object literals and arrays are compared by their content,
 * everything else by identity: two closures are different.
 */
export function isSame(one: unknown, other: unknown, depth = 0): boolean {
  if (Object.is(one, other)) {
    return true;
  }
  if (depth === MAX_DEPTH || !isLiteral(one) || !isLiteral(other) || Array.isArray(one) !== Array.isArray(other)) {
    return false;
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name], depth + 1))
  );
}

function isLiteral(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
