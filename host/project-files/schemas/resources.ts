/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Schema } from './schema';
import { ANY, closedObject, COUNT, FLAG, listOf, oneOf, referenceTo, TEXT } from './schema';

/** Resources are called by lower-case and upper-case letters, digits and underscores. */
const RESOURCE_NAME = { type: 'string', pattern: '^[A-Za-z0-9_]+$' };

function elements(value: Schema): Schema {
  return listOf(closedObject({ name: RESOURCE_NAME, value, attr: ANY }, ['name', 'value']));
}

/** Alpha first; three or six digits would be read, but say nothing about the alpha. */
const COLOR = { type: 'string', pattern: '^(#[0-9A-Fa-f]{8}|\\$color:[A-Za-z0-9_]+)$' };
const FLOAT = { type: 'string', pattern: '^(-?\\d+(\\.\\d+)?(vp|fp|px|lpx)?|\\$float:[A-Za-z0-9_]+)$' };
const PLURAL = listOf(
  closedObject({ quantity: oneOf('zero', 'one', 'two', 'few', 'many', 'other'), value: TEXT }, ['quantity', 'value']),
);

/** A file in `resources/QUALIFIER/element`. */
export const ELEMENT_SCHEMA = closedObject({
  string: elements(TEXT),
  color: elements(COLOR),
  float: elements(FLOAT),
  integer: elements({ type: 'integer' }),
  boolean: elements(FLAG),
  plural: elements(PLURAL),
  strarray: elements(listOf(closedObject({ value: TEXT }, ['value']))),
  intarray: elements(listOf(closedObject({ value: { type: 'integer' } }, ['value']))),
});

/** The profile that lists an app's pages. */
export const PAGES_SCHEMA = closedObject(
  {
    src: listOf({ type: 'string', pattern: '^[\\w/]+$' }, { minItems: 1, uniqueItems: true }),
    window: closedObject({ designWidth: COUNT, autoDesignWidth: FLAG }),
  },
  ['src'],
);

/** An icon in two layers, a `.json` file among the media. */
export const LAYERED_IMAGE_SCHEMA = closedObject(
  {
    'layered-image': closedObject({ foreground: referenceTo('media'), background: referenceTo('media') }, [
      'foreground',
      'background',
    ]),
  },
  ['layered-image'],
);
