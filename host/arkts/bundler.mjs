/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import JSON5 from 'json5';

/**
 * Bundles TypeScript and UI-free ArkTS into one JavaScript module for Node, with the imports resolved as an
 * OpenHarmony build resolves them:
 *
 * - `@ohos.X.Y` is `host/ohos/X.Y.ts` or `host/ohos/X.Y/index.ts`, found by its name;
 * - a bare name that the nearest `oh-package.json5` declares with `file:` is that folder's `main`;
 * - `@ohos/hypium` is the real framework from npm;
 * - every other bare name stays an import for Node to resolve.
 *
 * This is JavaScript because it is what makes the project's TypeScript runnable.
 */

/** @typedef {import('esbuild').Plugin} Plugin */

/**
 * The file that stands in for a system module on a PC, or undefined where the host has none.
 *
 * @param {string} projectRoot
 * @param {string} moduleName such as `@ohos.net.socket`
 * @returns {string | undefined}
 */
function hostModule(projectRoot, moduleName) {
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

/**
 * @param {string} projectRoot
 * @returns {Plugin}
 */
function openHarmonyModules(projectRoot) {
  return {
    name: 'openharmony-modules',
    setup(bundle) {
      bundle.onResolve({ filter: /^@ohos\./ }, (args) => {
        const file = hostModule(projectRoot, args.path);
        return file === undefined
          ? { errors: [{ text: `host/ohos has no stand-in for ${args.path}` }] }
          : { path: file };
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
 * @param {string} projectRoot
 * @param {string} entryFile
 * @returns {Promise<string>} the module's source, with an inline source map
 */
export async function bundleForNode(projectRoot, entryFile) {
  if (!existsSync(entryFile) || !statSync(entryFile).isFile()) {
    throw new Error(`${entryFile} is not a file`);
  }
  const result = await build({
    absWorkingDir: projectRoot,
    entryPoints: [entryFile],
    bundle: true,
    write: false,
    outdir: path.join(projectRoot, 'node_modules', '.cache', 'socketkit'), // Where run.mjs writes it: source maps are relative.
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    sourcesContent: false,
    resolveExtensions: ['.ts', '.ets', '.js', '.mjs', '.json'],
    loader: { '.ets': 'ts' },
    define: { PROJECT_ROOT: JSON.stringify(projectRoot) },
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, target: 'ES2021' },
    },
    plugins: [openHarmonyModules(projectRoot)],
    logLevel: 'silent',
  });
  return /** @type {import('esbuild').OutputFile} */ (result.outputFiles[0]).text;
}
