/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { arkuiNames } from './arkui-names.mjs';
import { CachedProgram, readJson, writeWhole } from './cached-program.mjs';
import { openHarmonyModules } from './openharmony-modules.mjs';
import { arkuiModules } from './arkui-modules.mjs';

/** @typedef {import('../compile/for-bundler').Outcome} Outcome */
/** @typedef {{ compileForBundler(fileName: string, text: string, names: import('../compile/arkui-names').ArkuiNames): Outcome }} Compiler */

/**
 * Compiles `.ets` files, each once: results are kept in memory and on disk, and the compiler is loaded only for what is
 * in neither.
 */
export class EtsCompiler {
  #projectRoot;
  /** @type {CachedProgram<Compiler>} */
  #program;
  /** @type {Map<string, { key: string, outcome: Outcome }>} */
  #known = new Map();

  /** @param {string} projectRoot */
  constructor(projectRoot) {
    this.#projectRoot = projectRoot;
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
    const compiler = await this.#program.load();
    const outcome = compiler.compileForBundler(fileName, text, await arkuiNames(this.#projectRoot));
    this.#known.set(fileName, { key, outcome });
    if (outcome.kind === 'compiled') {
      writeWhole(this.#file(fileName), JSON.stringify({ key, outcome }));
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

  /** Loads the compiler before there is something to compile, which takes about 300 ms. */
  async warmUp() {
    await this.#program.load();
  }

  /**
   * @param {string} fileName
   * @returns {{ key: string, outcome: Outcome } | undefined}
   */
  #stored(fileName) {
    const file = this.#file(fileName);
    return existsSync(file) ? /** @type {{ key: string, outcome: Outcome }} */ (readJson(file)) : undefined;
  }

  /**
   * One a source file: a change replaces what was there before.
   *
   * @param {string} fileName
   */
  #file(fileName) {
    const name = createHash('sha256').update(fileName).digest('hex').slice(0, 32);
    return path.join(this.#projectRoot, 'node_modules', '.cache', 'socketkit', 'ets', `${name}.json`);
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
