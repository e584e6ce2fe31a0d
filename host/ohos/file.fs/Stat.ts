/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Stats } from 'node:fs';

/** What is known of a file. Times are in seconds. */
export class Stat {
  readonly #stats: Stats;
  readonly ino: bigint;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly atime: number;
  readonly mtime: number;
  readonly ctime: number;

  constructor(stats: Stats) {
    this.#stats = stats;
    this.ino = BigInt(stats.ino);
    this.mode = stats.mode;
    this.uid = stats.uid;
    this.gid = stats.gid;
    this.size = stats.size;
    this.atime = Math.floor(stats.atimeMs / 1000);
    this.mtime = Math.floor(stats.mtimeMs / 1000);
    this.ctime = Math.floor(stats.ctimeMs / 1000);
  }

  isFile(): boolean {
    return this.#stats.isFile();
  }

  isDirectory(): boolean {
    return this.#stats.isDirectory();
  }

  isSymbolicLink(): boolean {
    return this.#stats.isSymbolicLink();
  }
}
