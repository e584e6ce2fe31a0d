/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';
import { projectRoot } from '../project';

/**
 * What the stand-ins in host/ohos know of the device that they play: which app is installed and what it may do.
 * One process is one device. The defaults are this project's app; a test or a preview sets others in the environment
 * before it starts the process:
 *
 * - `OHOS_MODULE_JSON`: the `module.json5` whose permissions hold (default: `entry/src/main/module.json5`)
 * - `OHOS_SDK_API_VERSION`: the device's API level (default 20)
 */
class Device {
  private permissions: ReadonlySet<string> | undefined;

  readonly sdkApiVersion: number = apiLevel(process.env['OHOS_SDK_API_VERSION'] ?? '20');

  /** Those of the on-device tests, then those of the app. */
  private readonly rawfileFolders = ['ohosTest', 'main'].map((target) =>
    path.join(projectRoot, 'entry', 'src', target, 'resources', 'rawfile'),
  );

  /** Whether the installed module requests a permission. Normal (not user-granted) permissions need no more. */
  hasPermission(name: string): boolean {
    this.permissions ??= readRequestedPermissions(
      process.env['OHOS_MODULE_JSON'] ?? path.join(projectRoot, 'entry', 'src', 'main', 'module.json5'),
    );
    return this.permissions.has(name);
  }

  /** The absolute path of a raw file, or undefined where the app has none of that name. */
  rawfile(name: string): string | undefined {
    return this.rawfileFolders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
  }
}

function apiLevel(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new Error(`OHOS_SDK_API_VERSION is "${text}"; it has to be a number such as 12 or 20`);
  }
  return Number(text);
}

interface ModuleJson {
  module: { requestPermissions?: { name: string }[] };
}

function readRequestedPermissions(moduleJson: string): ReadonlySet<string> {
  const parsed = JSON5.parse<ModuleJson>(readFileSync(moduleJson, 'utf8'));
  return new Set((parsed.module.requestPermissions ?? []).map((permission) => permission.name));
}

export const device = new Device();
