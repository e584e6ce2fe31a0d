/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';
import { device } from './device';

/** What `AppScope/app.json5` says of the installed app. */
export interface AppManifest {
  bundleName: string;
  vendor: string;
  versionCode: number;
  versionName: string;
  icon: string;
  label: string;
}

let known: AppManifest | undefined;

/** Read once: an app's identity does not change while it runs. */
export function appManifest(): AppManifest {
  known ??= JSON5.parse<{ app: AppManifest }>(
    readFileSync(path.join(device.appRoot, 'AppScope', 'app.json5'), 'utf8'),
  ).app;
  return known;
}
