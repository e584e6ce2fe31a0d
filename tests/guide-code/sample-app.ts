/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../host/project';
import type { ProgramResult } from '../support/program';
import { runProgram } from '../support/program';

/** What a project needs for its sources to be checked; its own sources are the samples. */
const PARTS = ['AppScope', 'common', 'build-profile.json5', 'oh-package.json5'];
const ENTRY_PARTS = ['build-profile.json5', 'oh-package.json5', 'src/main/module.json5', 'src/main/resources'];
const SOURCES = 'entry/src/main/ets/samples';

/** The samples as files of an app: a place to check them, and to run them. */
export class SampleApp {
  readonly root: string = mkdtempSync(path.join(tmpdir(), 'guide-code-'));
  readonly #folder = path.join(this.root, SOURCES);

  constructor() {
    const parts = [...PARTS, ...ENTRY_PARTS.map((part) => `entry/${part}`)];
    for (const part of parts) {
      cpSync(path.join(projectRoot, part), path.join(this.root, part), { recursive: true });
    }
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Where the checks find what they say about a sample. */
  has(file: string): boolean {
    return file.startsWith(`${SOURCES}/`);
  }

  add(name: string, sample: string): void {
    writeFileSync(path.join(this.#folder, `${name}.ets`), sample);
  }

  /** A raw file of the app. */
  pack(name: string, text: string): void {
    writeFileSync(path.join(this.root, 'entry/src/main/resources/rawfile', name), text);
  }

  samples(): string[] {
    return readdirSync(this.#folder).map((file) => readFileSync(path.join(this.#folder, file), 'utf8'));
  }

  /** Runs a program that stands beside the samples, and imports them from there. */
  run(program: string): Promise<ProgramResult> {
    const file = path.join(this.#folder, 'run.ts');
    writeFileSync(file, program);
    return runProgram(path.relative(projectRoot, file)).finally(() => rmSync(file));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
