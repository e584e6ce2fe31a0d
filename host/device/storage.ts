/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * Where a device keeps what an app stores. `OHOS_DEVICE_FILES` names a folder that outlives the process; without it
 * there is one that goes with the process.
 */
let root: string | undefined;

/** Absolute; made on first use. */
export function deviceFolder(): string {
  root ??= process.env['OHOS_DEVICE_FILES'] === undefined ? temporaryFolder() : kept(process.env['OHOS_DEVICE_FILES']);
  return root;
}

/** A folder of the device, made if need be; its path on a device is `/data/storage/` and the same names. */
export function folderOnDevice(...names: string[]): string {
  const folder = path.join(deviceFolder(), ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function kept(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return path.resolve(folder);
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ohos-device-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
