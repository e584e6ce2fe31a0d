/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';

/**
 * A project file as data.
 *
 * @param {string} file
 * @returns {unknown}
 * @throws {WrongProjectFile} where it can't be read
 */
export function readProjectFile(file) {
  try {
    /** @type {unknown} */
    const data = JSON5.parse(readFileSync(file, 'utf8'));
    return data;
  } catch (error) {
    const failure = /** @type {Error & { lineNumber?: number, columnNumber?: number }} */ (error);
    throw new WrongProjectFile(file, failure.message, failure.lineNumber ?? 1, failure.columnNumber ?? 1);
  }
}

/**
 * What is wrong with a name in a project file, at the line that has it.
 *
 * @param {string} file
 * @param {string} name
 * @param {string} message
 */
export function wrongName(file, name, message) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(`"${name}"`) || line.includes(`'${name}'`));
  return new WrongProjectFile(file, message, Math.max(index, 0) + 1, 1);
}

/** A project file that does not say what the app has. */
export class WrongProjectFile extends Error {
  /**
   * @param {string} file
   * @param {string} message
   * @param {number} line from 1 on
   * @param {number} column from 1 on
   */
  constructor(file, message, line, column) {
    super(message);
    this.place = { file, line, column };
  }

  /**
   * @param {string} projectRoot
   * @returns {import('esbuild').PartialMessage}
   */
  toMessage(projectRoot) {
    const { file, line, column } = this.place;
    const lineText = existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[line - 1] ?? '') : '';
    const location = { file: path.relative(projectRoot, file), line, column: column - 1, lineText };
    return { text: this.message, location };
  }
}
