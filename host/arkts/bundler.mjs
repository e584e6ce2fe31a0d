/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { appModule, projectFilesOf } from './bundler/app-module.mjs';
import { arkuiModules } from './bundler/arkui-modules.mjs';
import { deviceModules, deviceModuleSources } from './bundler/device-modules.mjs';
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
 * `inputs` are the files that it is made of, as far as they are known, as absolute paths; `modules` the URLs of those files
 * of the host that it imports.
 *
 * @typedef {{ kind: 'built', code: string, inputs: string[], modules: string[] }} BuiltApp
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
 * What an app imports of the host, in files of its own: the content of each by its path in their folder, which has to be
 * one of {@link deviceModulesFolder}. `inputs` are the sources, as absolute paths.
 *
 * @typedef {{ files: Map<string, Uint8Array>, inputs: string[] }} DeviceModules
 */

/**
 * @param {string} projectRoot
 * @returns {Promise<DeviceModules>}
 */
export async function bundleDeviceModules(projectRoot) {
  const outdir = deviceModulesFolder(projectRoot, 'new');
  const host = path.join(projectRoot, 'host');
  const { outputFiles, metafile } = await build({
    ...optionsFor(projectRoot),
    entryPoints: [...deviceModuleSources(projectRoot).values()].map((source) => path.join(host, source)),
    outbase: host,
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    metafile: true,
  });
  return {
    files: new Map(outputFiles.map((file) => [path.relative(outdir, file.path), file.contents])),
    inputs: sourcesOf(projectRoot, metafile),
  };
}

/**
 * A folder for one version of what an app imports of the host.
 *
 * @param {string} projectRoot
 * @param {string} version
 */
export function deviceModulesFolder(projectRoot, version) {
  return path.join(bundleFolder(projectRoot), 'device-modules', version);
}

/**
 * @param {string} projectRoot
 * @param {string} entryFile
 * @param {AppSources} [app] what `ohos:app` is
 * @param {string} [modulesFolder] where what it imports of the host will be; without it that is in the bundle
 * @returns {Promise<AppBundler>}
 */
export async function createAppBundler(projectRoot, entryFile, app, modulesFolder) {
  const options = optionsOf(projectRoot, entryFile, app);
  const plugins = modulesFolder === undefined ? [] : [deviceModules(projectRoot, modulesFolder)];
  const bundle = await context({ ...options, plugins: [...plugins, ...options.plugins], metafile: true });
  const projectFiles = Object.values(projectFilesOf(projectRoot, app) ?? {});
  let inputs = [...projectFiles, path.resolve(entryFile)];
  return {
    async build() {
      try {
        const result = await bundle.rebuild();
        inputs = [...projectFiles, ...sourcesOf(projectRoot, result.metafile)];
        return { kind: 'built', code: textOf(result), inputs, modules: importedFiles(result.metafile) };
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
 */
function optionsOf(projectRoot, entryFile, app) {
  if (!existsSync(entryFile) || !statSync(entryFile).isFile()) {
    throw new Error(`${entryFile} is not a file`);
  }
  const options = optionsFor(projectRoot);
  return {
    ...options,
    entryPoints: [entryFile],
    plugins: [...options.plugins, appModule(projectRoot, app), etsFiles(projectRoot)],
  };
}

/**
 * @param {string} projectRoot
 * @returns {import('esbuild').BuildOptions & { write: false, plugins: import('esbuild').Plugin[] }}
 */
function optionsFor(projectRoot) {
  return {
    absWorkingDir: projectRoot,
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
    plugins: [openHarmonyModules(projectRoot), arkuiModules(projectRoot)],
    logLevel: 'silent',
  };
}

/** @param {import('esbuild').BuildResult<{ write: false }>} result */
function textOf({ outputFiles }) {
  return /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text;
}

/**
 * The files that a bundle was made of, as absolute paths; no module that was made up, such as `arkui:enums`.
 *
 * @param {string} projectRoot
 * @param {import('esbuild').Metafile} metafile
 */
function sourcesOf(projectRoot, { inputs }) {
  return Object.keys(inputs)
    .filter((input) => !/^(arkui|ohos|kit):/.test(input))
    .map((file) => path.join(projectRoot, file));
}

/**
 * The URLs of files outside of a bundle that it imports.
 *
 * @param {import('esbuild').Metafile} metafile
 */
function importedFiles({ outputs }) {
  const imports = Object.values(outputs).flatMap((output) => output.imports.map((one) => one.path));
  return [...new Set(imports)].filter((file) => file.startsWith('file:'));
}
