/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { cpSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../host/project';

/** What an OpenHarmony project consists of, as far as the app runs from it. */
const PARTS = ['AppScope', 'entry', 'common', 'build-profile.json5', 'oh-package.json5'];

/** Copies this project's app into a folder, where a test may edit it. */
export function copyApp(folder: string): void {
  PARTS.forEach((part) => cpSync(path.join(projectRoot, part), path.join(folder, part), { recursive: true }));
}
