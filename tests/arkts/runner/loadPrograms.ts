/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleFolder, createAppBundler } from '../../../host/arkts/bundler.mjs';
import { projectRoot } from '../../../host/project';
import type { Program } from './Program';
import type * as runner from './main';

const ENTRY = path.join(projectRoot, 'tests', 'arkts', 'runner', 'main.ts');

/**
 * Compiles programs, as pages of one app, and loads what runs them.
 *
 * @throws Error with what the compiler found, one a line
 */
export async function loadPrograms(programs: readonly Program[]): Promise<typeof runner> {
  const pages = Object.fromEntries(programs.map(({ name, file }) => [name, file]));
  const bundler = await createAppBundler(projectRoot, ENTRY, { pages, abilities: {} });
  try {
    const built = await bundler.build();
    if (built.kind === 'failed') {
      const findings = built.findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
      throw new Error(`the programs do not compile:\n${findings.join('\n')}`);
    }
    return await load(built.code);
  } finally {
    await bundler.dispose();
  }
}

async function load(code: string): Promise<typeof runner> {
  const folder = bundleFolder(projectRoot);
  const file = path.join(folder, `programs-${randomUUID()}-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  try {
    return (await import(pathToFileURL(file).href)) as typeof runner;
  } finally {
    rmSync(file);
  }
}
