/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** `%s`, `%d`, `%f`, also with a position (`%2$s`) and with decimals (`%.1f`), and `%%`. */
const PLACEHOLDER = /%(?:(\d+)\$)?(?:\.(\d+))?([sdf%])/g;

/**
 * Fills the placeholders of a text. Values are taken in order unless a placeholder has a position.
 *
 * @throws Error where a placeholder has no value, or one that is no number where one belongs
 */
export function fillPlaceholders(text: string, values: readonly unknown[]): string {
  let next = 0;
  return text.replace(PLACEHOLDER, (placeholder, position: string | undefined, decimals: string | undefined, kind) => {
    if (kind === '%') {
      return '%';
    }
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= values.length) {
      throw new Error(`there is no value for ${placeholder}`);
    }
    return formatValue(placeholder, kind as 's' | 'd' | 'f', values[index], decimals);
  });
}

function formatValue(placeholder: string, kind: 's' | 'd' | 'f', value: unknown, decimals: string | undefined): string {
  if (kind === 's') {
    return String(value);
  }
  if (typeof value !== 'number') {
    throw new Error(
      `the value for ${placeholder} is ${typeof value === 'string' ? `'${value}'` : typeof value}, no number`,
    );
  }
  if (kind === 'd') {
    return String(Math.trunc(value));
  }
  return decimals === undefined ? String(value) : value.toFixed(Number(decimals));
}
