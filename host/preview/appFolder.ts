/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** What an app can't be shown without, besides the module's manifest. */
const PROJECT_FILES: readonly string[] = ['AppScope/app.json5', 'build-profile.json5'];

/** Why a folder has no app that the preview could show, for a person; undefined where it has one. */
export function whyNoApp(folder: string): string | undefined {
  if (!existsSync(folder)) {
    return 'there is no such folder';
  }
  if (!statSync(folder).isDirectory()) {
    return 'that is no folder';
  }
  if (!existsSync(path.join(folder, 'entry', 'src', 'main', 'module.json5'))) {
    return existsSync(path.join(folder, 'src', 'main', 'module.json5'))
      ? `that is a module; its project is ${path.dirname(folder)}`
      : `there is no entry/src/main/module.json5, so this is no app's project with a module 'entry'`;
  }
  const missing = PROJECT_FILES.find((file) => !existsSync(path.join(folder, file)));
  return missing === undefined ? undefined : `there is no ${missing}, which the app's project has to have`;
}
