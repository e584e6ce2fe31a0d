/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding';
import type { Json5Document } from '../json5-document';
import type { ProjectFileReader } from '../module-files';

/** What a package names: its main file, and local packages under the name that they have themselves. */
export function checkPackage(root: string, reader: ProjectFileReader, manifest: Json5Document): Finding[] {
  const folder = path.dirname(path.join(root, manifest.file));
  const findings: Finding[] = [];
  const main = manifest.stringAt(['main']);
  if (main !== undefined && main !== '' && !existsSync(path.join(folder, main))) {
    findings.push(manifest.findingAt(['main'], 'missing-file', `${main} does not exist`));
  }
  const dependencies = manifest.at(['dependencies']);
  const names = typeof dependencies === 'object' && dependencies !== null ? Object.keys(dependencies) : [];
  for (const name of names) {
    const at = ['dependencies', name];
    const target = manifest.stringAt(at)?.replace(/^file:/, '');
    if (target === undefined || target === manifest.stringAt(at)) {
      continue;
    }
    if (!existsSync(path.join(folder, target, 'oh-package.json5'))) {
      findings.push(manifest.findingAt(at, 'missing-file', `${target} is no package`));
      continue;
    }
    const actual = reader.read(path.relative(root, path.join(folder, target)), 'oh-package.json5')?.stringAt(['name']);
    if (actual !== name) {
      findings.push(manifest.findingAt(at, 'unknown-name', `the package there is called '${actual ?? ''}'`));
    }
  }
  return findings;
}
