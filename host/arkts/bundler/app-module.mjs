/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';

/**
 * What `ohos:app` exports, by name the files: `pages/Index` and `EntryAbility`.
 *
 * @typedef {{ pages: Record<string, string>, abilities: Record<string, string> }} AppFiles
 */

/**
 * Where an app's pages and abilities are: in the project files of a module's folder (`entry` unless said), or listed one
 * by one, as absolute paths.
 *
 * @typedef {{ folder?: string, pages?: Record<string, string>, abilities?: Record<string, string> }} AppSources
 */

/**
 * `ohos:app`: the pages and abilities of the app, each loaded when it is asked for.
 *
 * @param {string} projectRoot
 * @param {AppSources} [sources]
 * @returns {import('esbuild').Plugin}
 */
export function appModule(projectRoot, sources = {}) {
  return {
    name: 'app-module',
    setup(bundle) {
      bundle.onResolve({ filter: /^ohos:app$/ }, (args) => ({ path: args.path, namespace: 'ohos' }));
      bundle.onLoad({ filter: /^ohos:app$/, namespace: 'ohos' }, () => {
        const folder = path.resolve(projectRoot, sources.folder ?? 'entry');
        const isListed = sources.pages !== undefined || sources.abilities !== undefined;
        const files = isListed ? { pages: sources.pages ?? {}, abilities: sources.abilities ?? {} } : appFiles(folder);
        return { contents: contentsOf(files), loader: 'js', resolveDir: projectRoot };
      });
    },
  };
}

/**
 * @param {string} folder
 * @returns {AppFiles}
 */
function appFiles(folder) {
  const main = path.join(folder, 'src', 'main');
  const pages = path.join(main, 'resources', 'base', 'profile', 'main_pages.json');
  const { module } = /** @type {{ module: { abilities?: { name: string, srcEntry: string }[] } }} */ (
    JSON5.parse(readFileSync(path.join(main, 'module.json5'), 'utf8'))
  );
  const { src = [] } = /** @type {{ src?: string[] }} */ (
    existsSync(pages) ? JSON5.parse(readFileSync(pages, 'utf8')) : {}
  );
  return {
    pages: Object.fromEntries(src.map((page) => [page, path.join(main, 'ets', `${page}.ets`)])),
    abilities: Object.fromEntries(
      (module.abilities ?? []).map(({ name, srcEntry }) => [name, path.join(main, srcEntry)]),
    ),
  };
}

/** @param {AppFiles} files */
function contentsOf({ pages, abilities }) {
  return `export const pages = ${loaders(pages)};\nexport const abilities = ${loaders(abilities)};\n`;
}

/** @param {Record<string, string>} files */
function loaders(files) {
  const entries = Object.entries(files).map(
    ([name, file]) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(file)}),`,
  );
  return ['{', ...entries, '}'].join('\n');
}
