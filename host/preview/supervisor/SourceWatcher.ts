/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { FSWatcher } from 'node:fs';
import { readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** An editor writes a file in several steps, or writes another one and renames it. */
const QUIET_MS = 20;
const IGNORED = /(?:^|[\\/])(?:node_modules|oh_modules|build|\.[^\\/]*)(?:[\\/]|$)/;
/** What editors leave for a moment beside a file. */
const TEMPORARY = /^(?:\.|#)|(?:~|\.sw[a-z]|\.tmp|\.part)$|^4913$/;

/**
 * Watches folders, not files: a file that an editor replaces by another one is still there. Reports once when it has
 * been quiet for a moment.
 */
export class SourceWatcher {
  readonly #trees: readonly string[];
  readonly #onChange: (files: ReadonlySet<string>) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param trees folders that are watched with all below them */
  constructor(trees: readonly string[], onChange: (files: ReadonlySet<string>) => void) {
    this.#trees = trees;
    this.#onChange = onChange;
    this.#watchTrees();
  }

  /** Watches the folders of these files, too; once it is closed nothing more. */
  add(files: readonly string[]): void {
    if (this.#isClosed) {
      return;
    }
    for (const folder of new Set(files.map((file) => path.dirname(file)))) {
      if (!IGNORED.test(folder)) {
        this.#watch(folder);
      }
    }
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#watchers.forEach((watcher) => watcher.close());
    this.#watchers.clear();
  }

  #watchTrees(): void {
    this.#trees.forEach((tree) => this.#watchTree(tree));
  }

  #watchTree(folder: string): void {
    if (!this.#watch(folder)) {
      return;
    }
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !IGNORED.test(entry.name)) {
        this.#watchTree(path.join(folder, entry.name));
      }
    }
  }

  /** Whether it is there. */
  #watch(folder: string): boolean {
    if (this.#watchers.has(folder)) {
      return true;
    }
    try {
      const watcher = watch(folder, (_event, name) => this.#changedIn(folder, name));
      watcher.on('error', () => this.#unwatch(folder)); // It has been removed.
      this.#watchers.set(folder, watcher);
      return true;
    } catch {
      return false; // Not there yet; its parent says when it is.
    }
  }

  #unwatch(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #changedIn(folder: string, name: string | null): void {
    if (name !== null && (TEMPORARY.test(name) || IGNORED.test(name))) {
      return;
    }
    this.#changed.add(path.join(folder, name ?? ''));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const files = this.#changed;
      this.#changed = new Set();
      this.#watchTrees(); // With folders that are new.
      this.#onChange(files);
    }, QUIET_MS);
  }
}
