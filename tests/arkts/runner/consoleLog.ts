/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { format } from 'node:util';

const lines: string[] = [];

// What pages print belongs to their expected trees; node:test itself does not print through the console.
console.info = (...values: unknown[]): void => void lines.push(`log: ${format(...values)}`);

/** What was printed with `console.info` since the last time. */
export function takeLog(): string[] {
  return lines.splice(0);
}
