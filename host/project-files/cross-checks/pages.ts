/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding';
import type { Manifest, ProjectFileReader } from '../module-files';
import { checkSchema } from '../schema-check';
import { PAGES_SCHEMA } from '../schemas/resources';

/** The profile of pages that a `module.json5` names: every page is a file. */
export function checkPages(root: string, reader: ProjectFileReader, { folder, document }: Manifest): Finding[] {
  const profile = document.stringAt(['module', 'pages'])?.replace('$profile:', '');
  const file = path.join(folder, 'resources', 'base', 'profile', `${profile ?? ''}.json`);
  if (profile === undefined || !existsSync(file)) {
    return []; // That it does not exist is said where it is referred to.
  }
  const pages = reader.read(path.relative(root, file));
  if (pages === undefined) {
    return [];
  }
  const absent = pages.listAt(['src']).flatMap((page, index) => {
    const source = path.join(folder, 'ets', `${String(page)}.ets`);
    return existsSync(source)
      ? []
      : [pages.findingAt(['src', index], 'missing-file', `ets/${String(page)}.ets does not exist`)];
  });
  return [...checkSchema(pages, PAGES_SCHEMA), ...absent];
}
