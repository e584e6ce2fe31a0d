/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleDeviceModules, deviceModulesFolder } from '../../arkts/bundler.mjs';

/** Nobody leaves a preview open for longer, and one that starts marks what it uses. */
const UNUSED_AFTER_MS = 7 * 24 * 60 * 60_000; // 1 week

/** What an app imports of the host, on disk. */
export interface DeviceModules {
  readonly folder: string;
  /** The sources, as absolute paths, and one of the files that were made of them. */
  readonly inputs: readonly string[];
}

/** Bundles it, unless it is there already: every version has a folder of its own, which does not change. */
export async function makeDeviceModules(projectRoot: string): Promise<DeviceModules> {
  const { files, inputs } = await bundleDeviceModules(projectRoot);
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(byName)) {
    hash.update(name).update('\0').update(content);
  }
  const folder = deviceModulesFolder(projectRoot, hash.digest('hex').slice(0, 32));
  if (existsSync(folder)) {
    const now = new Date();
    await utimes(folder, now, now);
  } else {
    await writeAll(folder, files);
  }
  await removeUnused(path.dirname(folder));
  return { folder, inputs: [...inputs, path.join(folder, [...files.keys()].sort()[0] ?? '')] };
}

/** Other previews see the whole folder, or none. */
async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const part = path.join(path.dirname(folder), `${randomUUID()}.part`);
  for (const inner of new Set([...files.keys()].map((name) => path.dirname(name)))) {
    await mkdir(path.join(part, inner), { recursive: true });
  }
  await Promise.all([...files].map(([name, content]) => writeFile(path.join(part, name), content)));
  try {
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(folder)) {
      throw error;
    }
    // Another preview has just made the same.
  }
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const version = path.join(folder, name);
    const { mtimeMs } = await stat(version).catch(() => ({ mtimeMs: Infinity })); // Another preview has removed it.
    if (Date.now() - mtimeMs > UNUSED_AFTER_MS) {
      await rm(version, { recursive: true, force: true });
    }
  }
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
