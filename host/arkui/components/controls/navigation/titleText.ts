/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { resolveLength } from '../../../../device/resources';
import { builderOf } from '../slot';
import type { Builder } from '../../../component/ComponentNode';

/** What `.title(...)` was given. */
export type Title =
  | { kind: 'none' }
  | { kind: 'text'; main: unknown; sub: unknown }
  | { kind: 'builder'; builder: Builder; height: string | undefined };

/** A string or resource, `{ main, sub }`, a builder, or `{ builder, height }`. */
export function titleOf(value: unknown): Title {
  if (value === undefined || value === null) {
    return { kind: 'none' };
  }
  const builder = builderOf(value);
  if (builder !== undefined) {
    const height = typeof value === 'object' && 'height' in value ? value.height : undefined;
    return { kind: 'builder', builder, height: titleHeight(height) };
  }
  if (typeof value === 'object' && 'main' in value) {
    return { kind: 'text', main: value.main, sub: 'sub' in value ? value.sub : undefined };
  }
  return { kind: 'text', main: value, sub: undefined };
}

/** Of the enum TitleHeight, or a length. */
function titleHeight(value: unknown): string | undefined {
  switch (value) {
    case 'MainOnly':
      return '56px';
    case 'MainWithSub':
      return '82px';
    default:
      return resolveLength(value);
  }
}
