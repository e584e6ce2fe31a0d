/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What stands for the system in the process of a device: the modules of the host that an app imports, each a file that
 * Node loads once. An app's own bundle then holds the app only, and a change of a page bundles nothing else anew.
 */

/** Not for an app, but for its tests; what it drives is the app itself. */
const FOR_TESTS = new Set(['UiTest']);

/** By what an app's code imports, the source file relative to `host/`. */
const OTHERS = {
  'arkui:build': 'arkui/build/index.ts',
  'arkui:globals': 'arkui/globals.ts',
  './runApp': 'preview/device/runApp.ts',
};

/**
 * The source files, by the name that is imported; relative to `host/`.
 *
 * @param {string} projectRoot
 * @returns {Map<string, string>}
 */
export function deviceModuleSources(projectRoot) {
  const sources = new Map(Object.entries(OTHERS));
  for (const entry of readdirSync(path.join(projectRoot, 'host', 'ohos'))) {
    const index = path.join('ohos', entry, 'index.ts');
    const name = entry.replace(/\.ts$/, '');
    if (FOR_TESTS.has(name)) {
      continue;
    }
    if (entry.endsWith('.ts')) {
      sources.set(`@ohos.${name}`, path.join('ohos', entry));
    } else if (existsSync(path.join(projectRoot, 'host', index))) {
      sources.set(`@ohos.${name}`, index);
    }
  }
  return sources;
}

/**
 * Leaves these modules out of a bundle: it imports them from where they are.
 *
 * @param {string} projectRoot
 * @param {string} folder that holds what they were bundled into
 * @returns {import('esbuild').Plugin}
 */
export function deviceModules(projectRoot, folder) {
  return {
    name: 'device-modules',
    setup(bundle) {
      const sources = deviceModuleSources(projectRoot);
      bundle.onResolve({ filter: /^(@ohos\.|arkui:|\.\/runApp$)/ }, (args) => {
        const source = sources.get(args.path);
        return source === undefined
          ? undefined
          : {
              path: pathToFileURL(path.join(folder, source.replace(/\.ts$/, '.mjs'))).href,
              external: true,
              // Where nothing is imported from it, it need not be there: as in the bundle of everything.
              sideEffects: false,
            };
      });
    },
  };
}
