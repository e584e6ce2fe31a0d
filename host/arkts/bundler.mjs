/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { appModule, projectFilesOf } from './bundler/app-module.mjs';
import { arkuiModules } from './bundler/arkui-modules.mjs';
import { etsCompiler } from './bundler/ets-compiler.mjs';
import { etsFiles } from './bundler/ets-files.mjs';
import { inSources } from './bundler/messages.mjs';
import { openHarmonyModules } from './bundler/openharmony-modules.mjs';

/**
 * Bundles TypeScript and ArkTS into one JavaScript module for Node. This is JavaScript because it is what makes the
 * project's TypeScript runnable.
 */

/** @typedef {import('./bundler/app-module.mjs').AppSources} AppSources */

/**
 * Where bundles have to be written: their source maps are relative to it.
 *
 * @param {string} projectRoot
 */
export function bundleFolder(projectRoot) {
  return path.join(projectRoot, 'node_modules', '.cache', 'socketkit');
}

/**
 * @param {string} projectRoot
 * @param {string} entryFile
 * @param {AppSources} [app] what `ohos:app` is
 * @returns {Promise<string>} the module's source, with an inline source map
 * @throws {import('esbuild').BuildFailure} with the places in the sources
 */
export async function bundleForNode(projectRoot, entryFile, app) {
  try {
    return textOf(await build(optionsOf(projectRoot, entryFile, app)));
  } catch (error) {
    const failure = buildFailure(error);
    throw Object.assign(failure, { errors: inSources(projectRoot, failure.errors) });
  }
}

/**
 * What has to be changed in the sources; `file` is relative to the project, and empty where the problem is in none.
 * Lines and columns count from 1.
 *
 * @typedef {{ file: string, line: number, column: number, message: string, lineText: string }} BundleFinding
 */

/**
 * What became of an app: a module's source with an inline source map, or what has to be changed before there is one.
 * `inputs` are the files that it is made of, as far as they are known, as absolute paths.
 *
 * @typedef {{ kind: 'built', code: string, inputs: string[] }} BuiltApp
 * @typedef {{ kind: 'failed', findings: BundleFinding[], inputs: string[] }} FailedApp
 */

/**
 * Bundles an app again and again while its sources change; each time only what has changed is compiled. Builds that
 * overlap are esbuild's to join: both get the later result.
 *
 * @typedef {object} AppBundler
 * @property {() => Promise<BuiltApp | FailedApp>} build
 * @property {() => Promise<void>} warmUp loads what only a changed `.ets` needs, so that the first change is as quick as the next
 * @property {() => Promise<void>} dispose
 */

/**
 * @param {string} projectRoot
 * @param {string} entryFile
 * @param {AppSources} [app] what `ohos:app` is
 * @returns {Promise<AppBundler>}
 */
export async function createAppBundler(projectRoot, entryFile, app) {
  const bundle = await context({ ...optionsOf(projectRoot, entryFile, app), metafile: true });
  const projectFiles = Object.values(projectFilesOf(projectRoot, app) ?? {});
  let inputs = [...projectFiles, path.resolve(entryFile)];
  return {
    async build() {
      try {
        const result = await bundle.rebuild();
        const sources = Object.keys(result.metafile.inputs).filter(isFile);
        inputs = [...projectFiles, ...sources.map((file) => path.join(projectRoot, file))];
        return { kind: 'built', code: textOf(result), inputs };
      } catch (error) {
        const findings = inSources(projectRoot, buildFailure(error).errors).map(findingOf);
        // A file that has just come in and is wrong is in no bundle yet.
        const wrong = findings.filter(({ file }) => file !== '').map(({ file }) => path.join(projectRoot, file));
        return { kind: 'failed', findings, inputs: [...new Set([...inputs, ...wrong])] };
      }
    },
    warmUp: () => etsCompiler(projectRoot).warmUp(),
    dispose: () => bundle.dispose(),
  };
}

/**
 * What was thrown, if it says what is wrong with the sources; anything else is thrown on.
 *
 * @param {unknown} error
 * @returns {import('esbuild').BuildFailure}
 */
function buildFailure(error) {
  if (error instanceof Error && 'errors' in error) {
    return /** @type {import('esbuild').BuildFailure} */ (error);
  }
  throw error;
}

/**
 * @param {import('esbuild').Message} message
 * @returns {BundleFinding}
 */
function findingOf({ text, location }) {
  return {
    file: location?.file ?? '',
    line: location?.line ?? 1,
    column: (location?.column ?? 0) + 1,
    message: text,
    lineText: location?.lineText ?? '',
  };
}

/**
 * @param {string} projectRoot
 * @param {string} entryFile
 * @param {AppSources | undefined} app
 * @returns {import('esbuild').BuildOptions & { write: false }}
 */
function optionsOf(projectRoot, entryFile, app) {
  if (!existsSync(entryFile) || !statSync(entryFile).isFile()) {
    throw new Error(`${entryFile} is not a file`);
  }
  return {
    absWorkingDir: projectRoot,
    entryPoints: [entryFile],
    bundle: true,
    write: false,
    outdir: bundleFolder(projectRoot),
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    sourcesContent: false,
    resolveExtensions: ['.ts', '.ets', '.js', '.mjs', '.json'],
    define: { PROJECT_ROOT: JSON.stringify(projectRoot) },
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, target: 'ES2021' },
    },
    plugins: [
      openHarmonyModules(projectRoot),
      arkuiModules(projectRoot),
      appModule(projectRoot, app),
      etsFiles(projectRoot),
    ],
    logLevel: 'silent',
  };
}

/** @param {import('esbuild').BuildResult<{ write: false }>} result */
function textOf({ outputFiles }) {
  return /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text;
}

/**
 * Whether an input is a file, and no module that was made up: `arkui:enums`.
 *
 * @param {string} input
 */
function isFile(input) {
  return !/^(arkui|ohos|kit):/.test(input);
}
