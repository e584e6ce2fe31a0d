/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { member } from './members';
import { defineVariable } from './variables';

/** @Local: a struct's own state. */
export function Local(prototype: object, key: string | symbol): void {
  member(prototype, key).role = 'Local';
  defineVariable(prototype, String(key));
}
