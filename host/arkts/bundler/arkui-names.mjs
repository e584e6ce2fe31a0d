/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { CachedProgram } from './cached-program.mjs';

/** @typedef {import('../compile/arkui-names').ArkuiNames} ArkuiNames */

/** @type {Map<string, Promise<ArkuiNames>>} */
const namesByProject = new Map();

/**
 * What ArkUI's declarations declare, read from them once and kept on disk.
 *
 * @param {string} projectRoot
 * @returns {Promise<ArkuiNames>}
 */
export function arkuiNames(projectRoot) {
  const names = namesByProject.get(projectRoot) ?? storedNames(projectRoot);
  namesByProject.set(projectRoot, names);
  return names;
}

/**
 * @param {string} projectRoot
 * @returns {Promise<ArkuiNames>}
 */
async function storedNames(projectRoot) {
  /** @type {CachedProgram<{ deriveArkuiNames(): ArkuiNames }>} */
  const program = new CachedProgram(projectRoot, 'names', 'host/arkts/compile/arkui-names.ts', []);
  return await program.data((exports) => exports.deriveArkuiNames());
}
