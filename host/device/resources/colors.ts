/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { lookUp } from './lookup';
import { isResource } from './ResourceValue';

const OPAQUE = 0xff;
const MAX_RGB = 0xffffff;

/**
 * The CSS colour of a `ResourceColor`: a resource, `#RGB`, `#ARGB`, `#RRGGBB`, `#AARRGGBB`, `rgb()`, `rgba()`, a number
 * 0xRRGGBB or 0xAARRGGBB, or a name of the enum Color. Undefined for undefined, and for what is no colour.
 */
export function resolveColor(value: unknown): string | undefined {
  if (isResource(value)) {
    if (value.kind !== 'color') {
      throw new Error(`${value.name} is no colour`);
    }
    return resourceColor(value.name, String(lookUp('color', value.key)));
  }
  if (typeof value === 'number') {
    return numberColor(value);
  }
  return typeof value === 'string' ? textColor(value) : undefined;
}

function resourceColor(name: string, text: string): string {
  const color = textColor(text);
  if (color === undefined) {
    throw new Error(`${name} is '${text}', which is no colour`);
  }
  return color;
}

function numberColor(value: number): string {
  const alpha = value > MAX_RGB ? (value >>> 24) & 0xff : OPAQUE;
  return hexColor((value & MAX_RGB).toString(16).padStart(6, '0'), alpha.toString(16).padStart(2, '0'));
}

function textColor(text: string): string | undefined {
  if (text.startsWith('#')) {
    return hashColor(text.slice(1));
  }
  // A name of the enum, or a function: CSS knows the same ones.
  return /^([a-z]+|rgba?\([\d\s.,%]+\))$/i.test(text) ? text.toLowerCase() : undefined;
}

/** ArkUI has the alpha in front, CSS behind. */
function hashColor(digits: string): string | undefined {
  if (!/^([\da-f]{3}|[\da-f]{4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) {
    return undefined;
  }
  const full = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits;
  return full.length === 8 ? hexColor(full.slice(2), full.slice(0, 2)) : hexColor(full, 'ff');
}

function hexColor(rgb: string, alpha: string): string {
  return `#${rgb}${alpha.toLowerCase() === 'ff' ? '' : alpha}`.toLowerCase();
}
