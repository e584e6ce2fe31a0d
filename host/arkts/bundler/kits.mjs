/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORT = /^import\s+(?:(\w+)\s*,?\s*)?(?:\{([^}]*)\}\s*)?from '([^']+)';/gm;

/**
 * Where each name that a kit exports comes from.
 *
 * @typedef {Map<string, { moduleName: string, exportName: string }>} Kit
 */

/**
 * The table of a kit, read from the SDK's declarations; undefined for a kit that they don't have.
 *
 * @param {string} projectRoot
 * @param {string} kitName such as `@kit.NetworkKit`
 * @returns {Kit | undefined}
 */
export function kitTable(projectRoot, kitName) {
  const folder = path.join(projectRoot, 'node_modules', '@arkts', 'declarations', 'dist', 'kits');
  const file = path.join(folder, `${kitName}.d.ets`);
  if (!existsSync(file)) {
    return undefined;
  }
  /** @type {Kit} */
  const kit = new Map();
  for (const [, defaultName, names = '', moduleName = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    if (defaultName !== undefined) {
      kit.set(defaultName, { moduleName, exportName: 'default' });
    }
    for (const name of names.split(',').map((part) => part.trim())) {
      const [exportName = '', localName = exportName] = name.split(/\s+as\s+/);
      if (exportName !== '') {
        kit.set(localName, { moduleName, exportName });
      }
    }
  }
  return kit;
}

/**
 * A module that hands on what of a kit is there on this host.
 *
 * @param {string} projectRoot
 * @param {string} kitName
 * @param {(moduleName: string) => boolean} isThere
 * @returns {string | undefined} undefined for a kit that the SDK does not have
 */
export function kitModule(projectRoot, kitName, isThere) {
  const kit = kitTable(projectRoot, kitName);
  return (
    kit &&
    [...kit]
      .filter(([, { moduleName }]) => isThere(moduleName))
      .map(([name, { moduleName, exportName }]) => `export { ${exportName} as ${name} } from '${moduleName}';`)
      .join('\n')
  );
}
