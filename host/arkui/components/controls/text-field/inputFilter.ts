/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What stays of a typed text: what the filter matches, as far as there is room.
 *
 * @returns the text, and what the filter took out of it
 */
export function keepAllowed(
  typed: string,
  filter: RegExp | undefined,
  maxLength: number | undefined,
): { kept: string; refused: string } {
  const matched = filter === undefined ? typed : [...typed.matchAll(filter)].map((match) => match[0]).join('');
  const refused = filter === undefined ? '' : typed.replace(filter, '');
  return { kept: maxLength === undefined ? matched : matched.slice(0, maxLength), refused };
}
