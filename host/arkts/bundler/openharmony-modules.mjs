/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';
import { kitModule } from './kits.mjs';

/**
 * Resolves imports as an OpenHarmony build resolves them:
 *
 * - `@ohos.X.Y` is `host/ohos/X.Y.ts` or `host/ohos/X.Y/index.ts`, found by its name;
 * - `@kit.X` hands on what of its modules is there;
 * - a bare name that the nearest `oh-package.json5` declares with `file:` is that folder's `main`;
 * - `@ohos/hypium` is the real framework from npm;
 * - every other bare name stays an import for Node to resolve.
 *
 * @param {string} projectRoot
 * @returns {import('esbuild').Plugin}
 */
export function openHarmonyModules(projectRoot) {
  return {
    name: 'openharmony-modules',
    setup(bundle) {
      bundle.onResolve({ filter: /^@(ohos|system|arkts)\./ }, (args) => {
        const file = hostModule(projectRoot, args.path);
        return file === undefined
          ? { errors: [{ text: `host/ohos has no stand-in for ${args.path}` }] }
          : // Of a kit's modules only those are wanted that something is imported from.
            { path: file, ...(args.namespace === 'kit' ? { sideEffects: false } : {}) };
      });
      bundle.onResolve({ filter: /^@kit\./ }, (args) => ({ path: args.path, namespace: 'kit', sideEffects: false }));
      bundle.onLoad({ filter: /^/, namespace: 'kit' }, (args) => {
        const contents = kitModule(projectRoot, args.path, (name) => hostModule(projectRoot, name) !== undefined);
        return contents === undefined
          ? { errors: [{ text: `the SDK has no ${args.path}` }] }
          : { contents, loader: 'ts', resolveDir: projectRoot };
      });
      bundle.onResolve({ filter: /^@ohos\/hypium$/ }, () => ({
        path: path.join(projectRoot, 'node_modules', '@ohos', 'hypium', 'index.js'),
      }));
      bundle.onResolve({ filter: /^[a-z][\w-]*$/ }, (args) => {
        // Programs of the host and the tests have no oh-package.json5 above them but the root's: they see entry's packages.
        const entry =
          ohPackageEntry(projectRoot, args.resolveDir, args.path) ??
          ohPackageEntry(projectRoot, path.join(projectRoot, 'entry'), args.path);
        return entry === undefined ? undefined : { path: entry };
      });
    },
  };
}

/**
 * The file that stands in for a system module on a PC, or undefined where the host has none.
 *
 * @param {string} projectRoot
 * @param {string} moduleName such as `@ohos.net.socket`
 * @returns {string | undefined}
 */
function hostModule(projectRoot, moduleName) {
  if (!moduleName.startsWith('@ohos.')) {
    return undefined;
  }
  const base = path.join(projectRoot, 'host', 'ohos', moduleName.slice('@ohos.'.length));
  return [`${base}.ts`, path.join(base, 'index.ts')].find((file) => existsSync(file));
}

/**
 * The entry file of an OpenHarmony package that a source file imports by name, or undefined where no
 * `oh-package.json5` between the file and the project root declares it as a local folder.
 *
 * @param {string} projectRoot
 * @param {string} fromFolder the folder of the importing file
 * @param {string} packageName
 * @returns {string | undefined}
 */
function ohPackageEntry(projectRoot, fromFolder, packageName) {
  for (let folder = fromFolder; ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'oh-package.json5');
    if (existsSync(manifest)) {
      const target = readManifest(manifest).dependencies?.[packageName];
      if (target?.startsWith('file:') === true) {
        const packageFolder = path.resolve(folder, target.slice('file:'.length));
        return path.join(packageFolder, readManifest(path.join(packageFolder, 'oh-package.json5')).main);
      }
    }
    if (folder === projectRoot || folder === path.dirname(folder)) {
      return undefined;
    }
  }
}

/**
 * What of an `oh-package.json5` says where its packages are; its schema is `npm run check`'s matter.
 *
 * @typedef {{ main: string, dependencies?: Record<string, string> }} Manifest
 */

/**
 * @param {string} file
 * @returns {Manifest}
 */
function readManifest(file) {
  return /** @type {Manifest} */ (JSON5.parse(readFileSync(file, 'utf8')));
}
