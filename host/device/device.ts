/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';
import { projectRoot } from '../project';

/**
 * What the stand-ins in host/ohos know of the device that they play: which app is installed and what it may do.
 * One process is one device. The defaults are this project's app; a test or a preview sets others in the environment
 * before it starts the process:
 *
 * - `OHOS_APP_ROOT`: the folder of the app's project (default: this checkout)
 * - `OHOS_MODULE_JSON`: the `module.json5` whose permissions hold (default: `entry/src/main/module.json5` of the app)
 * - `OHOS_SDK_API_VERSION`: the device's API level (default 20)
 */
class Device {
  private permissions: ReadonlySet<string> | undefined;

  /** Absolute. */
  readonly appRoot: string = path.resolve(process.env['OHOS_APP_ROOT'] ?? projectRoot);

  /** The module that has the abilities and the pages, and its folder below {@link appRoot}. */
  readonly moduleName = 'entry';

  readonly sdkApiVersion: number = apiLevel(process.env['OHOS_SDK_API_VERSION'] ?? '20');

  /** Whether the installed module requests a permission. Normal (not user-granted) permissions need no more. */
  hasPermission(name: string): boolean {
    this.permissions ??= readRequestedPermissions(
      process.env['OHOS_MODULE_JSON'] ?? path.join(this.appRoot, this.moduleName, 'src', 'main', 'module.json5'),
    );
    return this.permissions.has(name);
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
