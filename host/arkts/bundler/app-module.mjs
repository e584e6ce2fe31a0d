/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { readProjectFile, wrongName, WrongProjectFile } from './project-file.mjs';

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
        try {
          return { contents: contentsOf(appFiles(projectRoot, sources)), loader: 'js', resolveDir: projectRoot };
        } catch (error) {
          if (error instanceof WrongProjectFile) {
            return { errors: [error.toMessage(projectRoot)] };
          }
          throw error;
        }
      });
    },
  };
}

/**
 * The project files that say what an app has; none where its files are listed one by one.
 *
 * @param {string} projectRoot
 * @param {AppSources} [sources]
 * @returns {{ module: string, pages: string } | undefined}
 */
export function projectFilesOf(projectRoot, sources = {}) {
  if (sources.pages !== undefined || sources.abilities !== undefined) {
    return undefined;
  }
  const main = path.resolve(projectRoot, sources.folder ?? 'entry', 'src', 'main');
  return {
    module: path.join(main, 'module.json5'),
    pages: path.join(main, 'resources', 'base', 'profile', 'main_pages.json'),
  };
}

/**
 * @param {string} projectRoot
 * @param {AppSources} sources
 * @returns {AppFiles}
 */
function appFiles(projectRoot, sources) {
  const projectFiles = projectFilesOf(projectRoot, sources);
  if (projectFiles === undefined) {
    return { pages: sources.pages ?? {}, abilities: sources.abilities ?? {} };
  }
  const main = path.dirname(projectFiles.module);
  const { src = [] } = /** @type {{ src?: string[] }} */ (readProjectFile(projectFiles.pages));
  const { module } = /** @type {{ module: { abilities?: { name: string, srcEntry: string }[] } }} */ (
    readProjectFile(projectFiles.module)
  );
  const pages = src.map((page) => [page, path.join(main, 'ets', `${page}.ets`)]);
  const abilities = (module.abilities ?? []).map(({ name, srcEntry }) => [name, path.join(main, srcEntry)]);
  refuseMissing(pages, projectFiles.pages);
  refuseMissing(abilities, projectFiles.module);
  return { pages: filesByName(pages), abilities: filesByName(abilities) };
}

/**
 * @param {string[][]} files by name
 * @param {string} projectFile that names them
 */
function refuseMissing(files, projectFile) {
  for (const [name = '', file = ''] of files) {
    if (!existsSync(file)) {
      throw wrongName(projectFile, name, `there is no file for ${name}`);
    }
  }
}

/**
 * @param {string[][]} files
 * @returns {Record<string, string>}
 */
function filesByName(files) {
  return Object.fromEntries(files.map(([name = '', file = '']) => [name, file]));
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
