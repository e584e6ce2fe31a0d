/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { bundleFolder } from '../../arkts/bundler.mjs';

export interface DevicePrograms {
  /** What a device's process runs. */
  readonly process: string;
  /** The thread that watches it. */
  readonly watchdog: string;
}

/** Bundles the programs of a device's process; the answer is their files. */
export async function devicePrograms(projectRoot: string): Promise<DevicePrograms> {
  const folder = bundleFolder(projectRoot);
  await mkdir(folder, { recursive: true });
  const [main, watchdog] = await Promise.all(['process', 'watchdog'].map((name) => bundle(projectRoot, name)));
  return { process: main ?? '', watchdog: watchdog ?? '' };
}

export async function removeDevicePrograms(programs: DevicePrograms): Promise<void> {
  await Promise.all([programs.process, programs.watchdog].map((file) => rm(file, { force: true })));
}

async function bundle(projectRoot: string, name: string): Promise<string> {
  // Named like the modules of host/run.mjs, which removes those of ended processes.
  const outfile = path.join(bundleFolder(projectRoot), `device-${name}-${randomUUID()}-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(projectRoot, 'host', 'preview', 'device', `${name}.ts`)],
    bundle: true,
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: { PROJECT_ROOT: JSON.stringify(projectRoot) },
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return outfile;
}
