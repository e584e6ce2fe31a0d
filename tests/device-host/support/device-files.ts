/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after } from 'node:test';

/** Imported first: this process is a device whose files are in a folder of the test's own. */
export const deviceFiles = mkdtempSync(path.join(tmpdir(), 'socketkit-device-'));
process.env['OHOS_DEVICE_FILES'] = deviceFiles;
after(() => rmSync(deviceFiles, { recursive: true, force: true }));
