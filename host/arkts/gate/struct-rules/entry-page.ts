/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { Json5Document, UnreadableFile } from '../../../project-files/json5-document';
import { compilerPath } from '../compiler-path';
import type { GateSource } from '../gate-program';
import type { Rule } from '../rule';
import { decoratorsOf, structsOf } from '../syntax';

const PAGES_PROFILE = path.join('src', 'main', 'resources', 'base', 'profile', 'main_pages.json');

/** `entry-page`: several `@Entry` in one file, or none in a file that `main_pages.json` lists. */
export const entryPageRule: Rule = ({ project, source, report }) => {
  const entries = structsOf(source.syntax).flatMap((struct) => decoratorsOf(struct).get('Entry') ?? []);
  for (const entry of entries.slice(1)) {
    report(entry, 'entry-page', 'a file has one @Entry');
  }
  if (entries.length === 0 && isPage(project.root, source)) {
    report(source.syntax, 'entry-page', 'main_pages.json lists this file, so it needs a struct with @Entry');
  }
};

function isPage(root: string, source: GateSource): boolean {
  const profile = path.join(source.module.folder, PAGES_PROFILE);
  if (!source.file.endsWith('.ets') || !existsSync(profile)) {
    return false;
  }
  try {
    const sourceFolder = path.join(source.module.folder, 'src', 'main', 'ets');
    return Json5Document.read(root, profile)
      .listAt(['src'])
      .some((page) => compilerPath(path.join(sourceFolder, `${String(page)}.ets`)) === source.file);
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return false; // The check of the project files says that it can't be read.
    }
    throw error;
  }
}
