/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after } from 'node:test';
import JSON5 from 'json5';
import { projectRoot } from '../../../host/project';

interface ModuleFile {
  module: { requestPermissions: { name: string }[] };
}

const moduleFile = JSON5.parse<ModuleFile>(
  readFileSync(path.join(projectRoot, 'entry', 'src', 'main', 'module.json5'), 'utf8'),
);

/** What the app requests where nobody has taken anything away. */
export const requestedPermissions: readonly string[] = moduleFile.module.requestPermissions.map(({ name }) => name);

/** Imported first: this process is a device on which the app was installed without ohos.permission.INTERNET. */
const folder = mkdtempSync(path.join(tmpdir(), 'without-internet-'));
const file = path.join(folder, 'module.json5');
moduleFile.module.requestPermissions = moduleFile.module.requestPermissions.filter(
  ({ name }) => name !== 'ohos.permission.INTERNET',
);
writeFileSync(file, JSON.stringify(moduleFile));
process.env['OHOS_MODULE_JSON'] = file;
process.env['OHOS_DEVICE_FILES'] = folder;
after(() => rmSync(folder, { recursive: true, force: true }));
