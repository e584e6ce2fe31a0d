/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A process that has looked up its version of a program may load it this much later. */
const ABANDONED_AFTER_MS = 60 * 60_000; // 1 hour

/**
 * A TypeScript program of the host that the bundler itself needs. It is bundled once and kept on disk until one of its
 * sources changes.
 *
 * @template Exports what the program exports
 */
export class CachedProgram {
  #projectRoot;
  #name;
  #entryFile;
  #plugins;
  #folder;
  /** @type {Promise<string> | undefined} */
  #key;
  /** @type {Promise<Exports> | undefined} */
  #loaded;

  /**
   * @param {string} projectRoot
   * @param {string} name of its files in the cache
   * @param {string} entryFile relative to the project
   * @param {import('esbuild').Plugin[]} plugins
   */
  constructor(projectRoot, name, entryFile, plugins) {
    this.#projectRoot = projectRoot;
    this.#name = name;
    this.#entryFile = entryFile;
    this.#plugins = plugins;
    this.#folder = path.join(projectRoot, 'node_modules', '.cache', 'socketkit', 'programs');
  }

  /**
   * Another one for every change of its sources; what it made can be kept under it. Looked up once in a process: the
   * program stays what it was when that started.
   *
   * @returns {Promise<string>}
   */
  key() {
    this.#key ??= this.#upToDate().catch((/** @type {unknown} */ error) => {
      // Its sources may be in order the next time.
      this.#key = undefined;
      throw error;
    });
    return this.#key;
  }

  /**
   * The program's exports.
   *
   * @returns {Promise<Exports>}
   */
  async load() {
    if (this.#loaded === undefined && !existsSync(this.#file(`${await this.key()}.mjs`))) {
      // Replaced since by the programs of newer sources.
      this.#key = undefined;
    }
    this.#loaded ??= /** @type {Promise<Exports>} */ (
      import(pathToFileURL(this.#file(`${await this.key()}.mjs`)).href)
    );
    return await this.#loaded;
  }

  /**
   * What `make` makes of the program, kept on disk as long as the program.
   *
   * @template T
   * @param {(program: Exports) => T} make
   * @returns {Promise<T>}
   */
  async data(make) {
    const file = this.#file(`${await this.key()}.json`);
    if (!existsSync(file)) {
      writeWhole(file, JSON.stringify(make(await this.load())));
    }
    return /** @type {T} */ (readJson(file));
  }

  async #upToDate() {
    const inputsFile = this.#file('inputs.json');
    if (existsSync(inputsFile)) {
      const key = this.#keyOf(/** @type {string[]} */ (readJson(inputsFile)));
      if (key !== undefined && existsSync(this.#file(`${key}.mjs`))) {
        return key;
      }
    }
    return await this.#bundle(inputsFile);
  }

  /** @param {string} inputsFile */
  async #bundle(inputsFile) {
    const { outputFiles, metafile } = await build({
      absWorkingDir: this.#projectRoot,
      entryPoints: [path.join(this.#projectRoot, this.#entryFile)],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      define: { PROJECT_ROOT: JSON.stringify(this.#projectRoot) },
      plugins: this.#plugins,
      logLevel: 'silent',
    });
    // The versions of the packages it uses are in package.json.
    const sources = Object.keys(metafile.inputs).filter((input) => !/^[\w-]+:/.test(input));
    const inputs = ['package.json', ...sources.sort()];
    const key = this.#keyOf(inputs);
    if (key === undefined || outputFiles[0] === undefined) {
      throw new Error(`the sources of ${this.#entryFile} changed while they were bundled`);
    }
    mkdirSync(this.#folder, { recursive: true });
    this.#removeAbandoned();
    writeWhole(this.#file(`${key}.mjs`), outputFiles[0].text);
    writeWhole(inputsFile, JSON.stringify(inputs));
    return key;
  }

  #removeAbandoned() {
    for (const name of readdirSync(this.#folder).filter((file) => file.startsWith(`${this.#name}-`))) {
      const file = path.join(this.#folder, name);
      const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
      if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) {
        rmSync(file, { force: true });
      }
    }
  }

  /**
   * @param {string[]} inputs
   * @returns {string | undefined} undefined where one is gone
   */
  #keyOf(inputs) {
    const hash = createHash('sha256').update(this.#projectRoot);
    for (const input of inputs) {
      const file = path.join(this.#projectRoot, input);
      if (!existsSync(file)) {
        return undefined;
      }
      hash.update(input).update('\0').update(readFileSync(file));
    }
    return hash.digest('hex').slice(0, 32);
  }

  /** @param {string} suffix */
  #file(suffix) {
    return path.join(this.#folder, `${this.#name}-${suffix}`);
  }
}

/**
 * Writes a file so that no other process ever sees a part of it.
 *
 * @param {string} file
 * @param {string} content
 */
export function writeWhole(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.part`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

/**
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
