/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Finding } from '../finding';
import type { DocumentPath, Json5Document } from '../json5-document';
import type { ResourceIndex } from '../resource-index';

const REFERENCE = /^\$(string|media|profile|color|float|integer|boolean|plural|strarray|intarray):(\w+)$/;

/** Every `$string:name`, `$media:name`... in a document that names something which `resources` does not have. */
export function checkReferences(document: Json5Document, resources: ResourceIndex): Finding[] {
  return referencesIn(document.value, []).flatMap(({ path, text }) => {
    const [, type = '', name = ''] = REFERENCE.exec(text) ?? [];
    return type === '' || resources.has(type, name)
      ? []
      : [document.findingAt(path, 'resource-missing', `there is no ${type} '${name}'`)];
  });
}

function referencesIn(value: unknown, path: DocumentPath): { path: DocumentPath; text: string }[] {
  if (typeof value === 'string') {
    return [{ path, text: value }];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([step, inner]) => referencesIn(inner, [...path, step]));
}
