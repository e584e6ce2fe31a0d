/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { bundleFolder } from '../../arkts/bundler.mjs';

/** What the bundle is made with, besides what it is made of. */
const TOOLS = ['package.json', 'host/arkts/bundler.mjs', 'host/arkts/bundler', 'host/arkts/compile'];

/** One for each app and program; those of apps that nobody runs any more go. */
const MAX_BUNDLES = 8;

/** An app's module. */
export interface BundleText {
  readonly code: string;
  /** The URLs of the files that it imports. */
  readonly modules: readonly string[];
}

/** Files that a bundle is made of. */
export interface InputFiles {
  readonly files: readonly string[];
  /** When the first of them was read, or a moment before, in ms since 1970. */
  readonly readAtMs: number;
}

/** A file system counts time in steps of up to this: what has changed a moment later may have an earlier date. */
const FILE_TIME_STEP_MS = 10;

interface StoredBundle extends BundleText {
  /** Of each file when the bundle was made, by its path. */
  readonly stamps: Readonly<Record<string, string>>;
}

/**
 * The last bundle of an app, kept for the next start of the preview: it can run before the bundler has looked at a single
 * file. It counts as long as none of its files has another size or time of change.
 */
export class BundleStore {
  readonly #projectRoot: string;
  readonly #file: string;

  /** @param key what else decides what the bundle is: program and app */
  constructor(projectRoot: string, ...key: string[]) {
    this.#projectRoot = projectRoot;
    const name = createHash('sha256').update(key.join('\0')).digest('hex').slice(0, 32);
    this.#file = path.join(bundleFolder(projectRoot), 'bundles', `${name}.json`);
  }

  /** Undefined: there is none, or it is outdated. */
  async load(): Promise<BundleText | undefined> {
    try {
      const { stamps, code, modules } = JSON.parse(await readFile(this.#file, 'utf8')) as StoredBundle;
      const now = await stampsOf(Object.keys(stamps));
      return JSON.stringify(now) === JSON.stringify(stamps) ? { code, modules } : undefined;
    } catch {
      return undefined; // Not there, or a file of it has gone: the bundler says what is wrong, if something is.
    }
  }

  /**
   * Does nothing where one of the inputs has changed or gone since it was read: the bundle is outdated already, and the
   * stamps of the files as they are now would make it pass for one that is not.
   */
  async save({ code, modules }: BundleText, ...inputs: readonly InputFiles[]): Promise<void> {
    const changes = await Promise.all(inputs.map((part) => this.#haveChanged(part)));
    if (changes.includes(true)) {
      return;
    }
    const files = [...inputs.flatMap((part) => part.files), ...(await this.#tools())].sort();
    const stamps = await stampsOf(files).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        return undefined;
      }
      throw error;
    });
    if (stamps === undefined) {
      return;
    }
    const stored: StoredBundle = { stamps, code, modules };
    const part = `${this.#file}.${process.pid}.part`;
    await mkdir(path.dirname(this.#file), { recursive: true });
    await writeFile(part, JSON.stringify(stored));
    await rename(part, this.#file);
    await removeOldest(path.dirname(this.#file));
  }

  /** What has been made for the bundle is younger than it, and no source. */
  async #haveChanged({ files, readAtMs }: InputFiles): Promise<boolean> {
    const made = bundleFolder(this.#projectRoot) + path.sep;
    const sources = files.filter((file) => !file.startsWith(made));
    const times = await Promise.all(sources.map(async (file) => (await stat(file).catch(() => undefined))?.ctimeMs));
    return times.some((time) => time === undefined || time > readAtMs - FILE_TIME_STEP_MS);
  }

  async #tools(): Promise<string[]> {
    const tools = TOOLS.map((tool) => path.join(this.#projectRoot, tool));
    const inFolders = await Promise.all(
      tools.map(async (tool) => ((await stat(tool)).isDirectory() ? filesIn(tool) : [tool])),
    );
    return inFolders.flat();
  }
}

async function removeOldest(folder: string): Promise<void> {
  const files = (await filesIn(folder)).filter((file) => file.endsWith('.json'));
  const dated = await Promise.all(files.map(async (file) => ({ file, time: await changeTime(file) })));
  const old = dated.sort((one, other) => other.time - one.time).slice(MAX_BUNDLES);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}

/** 0 of a file that another preview has just removed. */
async function changeTime(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).map((name) => path.join(folder, name));
}

async function stampsOf(files: readonly string[]): Promise<Record<string, string>> {
  const stamps = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return [file, `${size} ${mtimeMs}`] as const;
    }),
  );
  return Object.fromEntries(stamps);
}
