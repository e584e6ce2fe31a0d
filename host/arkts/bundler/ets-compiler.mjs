/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { arkuiNames } from './arkui-names.mjs';
import { CachedProgram, readJson, writeWhole } from './cached-program.mjs';
import { openHarmonyModules } from './openharmony-modules.mjs';
import { arkuiModules } from './arkui-modules.mjs';

/** @typedef {import('../compile/for-bundler').Outcome} Outcome */
/** @typedef {{ compileForBundler(fileName: string, text: string, names: import('../compile/arkui-names').ArkuiNames): Outcome }} Compiler */

/** @typedef {{ fileName: string, key: string, outcome: Outcome }} Entry */

/**
 * Compiles `.ets` files, each once: results are kept in memory and on disk, and the compiler is loaded only for what is
 * in neither.
 */
export class EtsCompiler {
  #projectRoot;
  #folder;
  /** @type {CachedProgram<Compiler>} */
  #program;
  /** @type {Promise<Compiler> | undefined} */
  #loading;
  /** @type {Map<string, Entry>} */
  #known = new Map();

  /** @param {string} projectRoot */
  constructor(projectRoot) {
    this.#projectRoot = projectRoot;
    this.#folder = path.join(projectRoot, 'node_modules', '.cache', 'socketkit', 'ets');
    this.#program = new CachedProgram(projectRoot, 'compiler', 'host/arkts/compile/for-bundler.ts', [
      openHarmonyModules(projectRoot),
      arkuiModules(projectRoot),
    ]);
  }

  /**
   * @param {string} file absolute
   * @param {string} text
   * @returns {Promise<Outcome>}
   */
  async compile(file, text) {
    const fileName = path.relative(this.#projectRoot, file).split(path.sep).join('/');
    const key = createHash('sha256')
      .update(await this.#program.key())
      .update(text)
      .digest('hex');
    const known = this.#known.get(fileName) ?? this.#stored(fileName);
    if (known?.key === key) {
      this.#known.set(fileName, known);
      return known.outcome;
    }
    const compiler = await this.#compiler();
    const outcome = compiler.compileForBundler(fileName, text, await arkuiNames(this.#projectRoot));
    this.#known.set(fileName, { fileName, key, outcome });
    if (outcome.kind === 'compiled') {
      writeWhole(this.#file(fileName), JSON.stringify({ fileName, key, outcome }));
    }
    return outcome;
  }

  /**
   * What a file was compiled to last in this process.
   *
   * @param {string} fileName relative to the project
   */
  compiled(fileName) {
    const outcome = this.#known.get(fileName)?.outcome;
    return outcome?.kind === 'compiled' ? outcome : undefined;
  }

  /** Loads the compiler before there is something to compile: otherwise the first edit waits for it. */
  async warmUp() {
    await this.#compiler();
  }

  #compiler() {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load() {
    try {
      const compiler = await this.#program.load();
      this.#removeOrphans();
      return compiler;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  /**
   * @param {string} fileName
   * @returns {Entry | undefined}
   */
  #stored(fileName) {
    return storedEntry(this.#file(fileName));
  }

  /** What was kept of files that are gone. */
  #removeOrphans() {
    const names = existsSync(this.#folder) ? readdirSync(this.#folder) : [];
    for (const name of names.filter((file) => file.endsWith('.json'))) {
      const file = path.join(this.#folder, name);
      const fileName = storedEntry(file)?.fileName;
      if (fileName === undefined || !existsSync(path.join(this.#projectRoot, fileName))) {
        rmSync(file, { force: true });
      }
    }
  }

  /**
   * One a source file: a change replaces what was there before.
   *
   * @param {string} fileName
   */
  #file(fileName) {
    const name = createHash('sha256').update(fileName).digest('hex').slice(0, 32);
    return path.join(this.#folder, `${name}.json`);
  }
}

/**
 * @param {string} file of the cache
 * @returns {Entry | undefined} undefined where there is none
 */
function storedEntry(file) {
  try {
    return /** @type {Entry} */ (readJson(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

/** @type {Map<string, EtsCompiler>} */
const compilers = new Map();

/**
 * The compiler of a project in this process.
 *
 * @param {string} projectRoot
 */
export function etsCompiler(projectRoot) {
  const compiler = compilers.get(projectRoot) ?? new EtsCompiler(projectRoot);
  compilers.set(projectRoot, compiler);
  return compiler;
}
