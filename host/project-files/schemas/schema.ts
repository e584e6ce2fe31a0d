/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** A JSON schema (draft 7). */
export type Schema = Readonly<Record<string, unknown>>;

/** A JSON schema of an object: a property that is not listed is a typo. */
export function closedObject(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

export function listOf(items: Schema, limits: Schema = {}): Schema {
  return { type: 'array', items, ...limits };
}

export function oneOf(...values: readonly (string | number)[]): Schema {
  return { enum: values };
}

/** A reference to a resource such as `$string:app_name`. */
export function referenceTo(...types: readonly string[]): Schema {
  return { type: 'string', pattern: `^\\$(${types.join('|')}):[A-Za-z0-9_]+$` };
}

export const TEXT: Schema = { type: 'string' };
export const NAME: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$' };
export const FLAG: Schema = { type: 'boolean' };
export const COUNT: Schema = { type: 'integer', minimum: 0 };
/** Anything: fields whose inside the project does not use. */
export const ANY: Schema = {};
