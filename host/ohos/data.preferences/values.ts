/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { systemError } from '../../device/systemError';

/** What `put` takes. */
export type ValueType = number | string | boolean | number[] | string[] | boolean[] | Uint8Array | bigint | object;

export const MAX_KEY_LENGTH = 1024;
export const MAX_VALUE_LENGTH = 16 * 1024 * 1024;
const PARAMETER_ERROR = 401;

/** @throws Error with code 401 where a key is none */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || key === '' || key.length > MAX_KEY_LENGTH) {
    throw systemError(PARAMETER_ERROR, `a key is a text of 1 to ${MAX_KEY_LENGTH} characters`);
  }
}

/** @throws Error with code 401 for what can't be kept */
export function checkValue(value: unknown): asserts value is ValueType {
  const isPlain = ['number', 'string', 'boolean', 'bigint'].includes(typeof value);
  if (!isPlain && (typeof value !== 'object' || value === null)) {
    throw systemError(PARAMETER_ERROR, `preferences can't keep ${value === null ? 'null' : typeof value}`);
  }
  if (typeof value === 'string' && value.length > MAX_VALUE_LENGTH) {
    throw systemError(PARAMETER_ERROR, `preferences keep texts of up to ${MAX_VALUE_LENGTH} characters`);
  }
}

/** What JSON has no form for is an object with one of these. */
const BYTES = '$bytes';
const BIGINT = '$bigint';
const NUMBER = '$number';

export function toText(values: ReadonlyMap<string, ValueType>): string {
  return JSON.stringify(Object.fromEntries([...values].map(([key, value]) => [key, toJson(value)])), undefined, 2);
}

export function fromText(text: string): Map<string, ValueType> {
  const parsed = JSON.parse(text) as Record<string, unknown>;
  return new Map(Object.entries(parsed).map(([key, value]) => [key, fromJson(value)]));
}

function toJson(value: ValueType): unknown {
  if (value instanceof Uint8Array) {
    return { [BYTES]: Buffer.from(value).toString('base64') };
  }
  if (typeof value === 'bigint') {
    return { [BIGINT]: value.toString() };
  }
  return typeof value === 'number' && !Number.isFinite(value) ? { [NUMBER]: String(value) } : value;
}

function fromJson(value: unknown): ValueType {
  const [form, text] = typeof value === 'object' && value !== null ? (Object.entries(value)[0] ?? []) : [];
  switch (form) {
    case BYTES:
      return new Uint8Array(Buffer.from(String(text), 'base64'));
    case BIGINT:
      return BigInt(String(text));
    case NUMBER:
      return Number(text);
    default:
      return value as ValueType;
  }
}
