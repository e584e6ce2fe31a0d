/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { device } from '../../device/device';
import { projectRoot } from '../../project';

interface Bundler {
  bundleFolder(projectRoot: string): string;
  bundleForNode(projectRoot: string, entryFile: string): Promise<string>;
}

/**
 * Bundles a worker's file for a thread of Node.
 *
 * @param scriptUrl `entry/ets/workers/Sums.ets`: the module, and the path in its sources
 * @returns the file to run, to be removed when the thread has ended
 */
export async function workerProgram(scriptUrl: string): Promise<string> {
  const [, module, script] = /^\/?([\w-]+)\/(ets\/.+)$/.exec(scriptUrl) ?? [];
  if (module === undefined || script === undefined) {
    throw new Error(`'${scriptUrl}' is no worker's file: it is named like 'entry/ets/workers/Sums.ets'`);
  }
  // Not bundled with the app: it is what bundles.
  const bundler = (await import(pathToFileURL(path.join(projectRoot, 'host', 'arkts', 'bundler.mjs')).href)) as Bundler;
  const code = await bundler.bundleForNode(projectRoot, path.join(device.appRoot, module, 'src', 'main', script));
  const folder = bundler.bundleFolder(projectRoot);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${path.parse(script).name}-${randomUUID()}-${process.pid}.mjs`);
  writeFileSync(file, code);
  return file;
}
