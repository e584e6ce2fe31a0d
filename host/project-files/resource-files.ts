/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkReferences } from './cross-checks/references';
import type { Finding } from './finding';
import type { ProjectFileReader } from './module-files';
import type { ResourceIndex } from './resource-index';
import { checkSchema } from './schema-check';
import { ELEMENT_SCHEMA, LAYERED_IMAGE_SCHEMA } from './schemas/resources';

/** The JSON files of one `resources` folder: elements and layered icons, and what they refer to. */
export function checkResourceFiles(
  root: string,
  reader: ProjectFileReader,
  folder: string,
  visible: ResourceIndex,
): Finding[] {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files.sort().flatMap((file) => {
    const kind = path.basename(path.dirname(file));
    if (!file.endsWith('.json') || (kind !== 'element' && kind !== 'media')) {
      return [];
    }
    const document = reader.read(path.relative(root, folder), file);
    if (document === undefined) {
      return [];
    }
    const schema = kind === 'element' ? ELEMENT_SCHEMA : LAYERED_IMAGE_SCHEMA;
    return [...checkSchema(document, schema), ...checkReferences(document, visible)];
  });
}
