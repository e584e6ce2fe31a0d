/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { resolveFontSize, resolveNumber, resolveString } from '../../../device/resources';
import { wordOf } from './alignment';
import { colorOf } from './colors';
import { isGroup } from './lengths';

const WEIGHTS: Readonly<Record<string, string>> = {
  Lighter: '100',
  Normal: '400',
  Regular: '400',
  Medium: '500',
  Bold: '700',
  Bolder: '900',
};

/** By the names of the enum, and by those that a page may write as a text. */
export function fontWeightOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : wordOf(value);
  const word = WEIGHTS[text.charAt(0).toUpperCase() + text.slice(1)];
  return word ?? (Number(text) > 0 ? text : undefined);
}

/** In fp where it has no unit. */
export function fontSizeOf(value: unknown): string | undefined {
  return resolveFontSize(value);
}

/** Zero and less is the font's own. */
export function lineHeightOf(value: unknown): string | undefined {
  const height = resolveNumber(value);
  return height !== undefined && height <= 0 ? undefined : resolveFontSize(value);
}

export function fontFamilyOf(value: unknown): string | undefined {
  const family = resolveString(value);
  return family === '' ? undefined : family;
}

export function fontStyleOf(value: unknown): string | undefined {
  return value === 'Italic' ? 'italic' : value === 'Normal' ? 'normal' : undefined;
}

const ALIGNS: Readonly<Record<string, string>> = { Start: 'start', Center: 'center', End: 'end', JUSTIFY: 'justify' };

export function textAlignOf(value: unknown): string | undefined {
  return ALIGNS[wordOf(value)];
}

const CASES: Readonly<Record<string, string>> = { Normal: 'none', LowerCase: 'lowercase', UpperCase: 'uppercase' };

export function textCaseOf(value: unknown): string | undefined {
  return CASES[wordOf(value)];
}

const LINES: Readonly<Record<string, string>> = {
  None: 'none',
  Underline: 'underline',
  Overline: 'overline',
  LineThrough: 'line-through',
};

/** `{ type, color, style }`. */
export function decorationOf(value: unknown): string | undefined {
  if (!isGroup(value)) {
    return undefined;
  }
  const line = LINES[wordOf(value['type'])] ?? 'none';
  const style = value['style'] === undefined ? 'solid' : wordOf(value['style']).toLowerCase();
  return line === 'none' ? 'none' : `${line} ${style} ${colorOf(value['color']) ?? 'currentcolor'}`;
}
