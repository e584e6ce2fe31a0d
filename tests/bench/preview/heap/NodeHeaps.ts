/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../../../host/project';

const PROBE = path.join(projectRoot, 'tests', 'bench', 'preview', 'heap', 'heapProbe.mjs');

/** The heaps of all Node processes that a command starts. */
export class NodeHeaps {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'bench-heap-'));

  /** What the command has to have in its environment. */
  get environment(): Readonly<Record<string, string>> {
    return { NODE_OPTIONS: `--import ${pathToFileURL(PROBE).href}`, BENCH_HEAP_FOLDER: this.#folder };
  }

  /** Bytes in use after a collection, of all processes that run. */
  async used(): Promise<number> {
    const pipes = readdirSync(this.#folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(path.join(this.#folder, file), 'utf8'));
    const sizes = await Promise.all(pipes.map(usedBehind));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** 0 of a process that has ended. */
async function usedBehind(pipe: string): Promise<number> {
  try {
    return Number(await text(connect(pipe)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOENT')) {
      return 0;
    }
    throw error;
  }
}
