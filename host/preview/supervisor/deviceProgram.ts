/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { bundleFolder } from '../../arkts/bundler.mjs';

/** Bundles the program of the devices' processes and that of their watchdogs beside it; the answer is the former's file. */
export async function deviceProgram(projectRoot: string): Promise<string> {
  // Removed by host/run.mjs after this process has ended.
  const folder = path.join(bundleFolder(projectRoot), `preview-${randomUUID()}-${process.pid}.mjs`);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: ['process', 'watchdog'].map((name) => path.join(projectRoot, 'host', 'preview', 'device', `${name}.ts`)),
    bundle: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: { PROJECT_ROOT: JSON.stringify(projectRoot) },
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return path.join(folder, 'process.mjs');
}
