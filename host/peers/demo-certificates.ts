/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project';
import { appFilesOf, codeOf, filesOf, readIfThere, readSet, temporaryName, writeFolder } from './demo-files';
import type { DemoSet, DemoSetOptions } from './demo-set';
import { completeSet } from './demo-set';

/** A {@link DemoSet} on disk. */
export interface DemoCertificates extends DemoSet {
  /** Where the files of this set are ({@link filesOf} has their names). */
  readonly folder: string;
  /** Names of the files that this call made anew; empty where the stored set was sound. */
  readonly changed: readonly string[];
}

export interface DemoCertificatesOptions extends DemoSetOptions {
  /** Makes everything anew, the CA too: apps built with the old one have to be built again. Default false. */
  readonly isForced?: boolean;
}

/** Where this checkout keeps its set. Ignored by git. */
const STORE = path.join(projectRoot, '.certs');

/** Where the app and its on-device suites read their part of it. Ignored by git. */
export const RAWFILE_FOLDERS: readonly string[] = ['main', 'ohosTest'].map((target) =>
  path.join(projectRoot, 'entry', 'src', target, 'resources', 'rawfile', 'certs'),
);

/** The set of this checkout, sound and up to date, with the app's part of it in {@link RAWFILE_FOLDERS}. */
export async function projectCertificates(options: DemoCertificatesOptions = {}): Promise<DemoCertificates> {
  let certificates = await demoCertificates(STORE, options);
  for (;;) {
    for (const folder of RAWFILE_FOLDERS) {
      publish(certificates, folder, STORE);
    }
    if (certificates.folder === folderOf(STORE, latestGeneration(STORE))) {
      return certificates;
    }
    // Another process made a newer set meanwhile: the app has to get that one.
    certificates = await demoCertificates(STORE);
  }
}

/**
 * The set that `store` holds, completed where parts of it are absent, expired or inconsistent.
 *
 * Each generation of the set is a subfolder of its own (`set-1`, `set-2`, ...), written aside and then renamed. A folder can't
 * be renamed onto one with files in it, so of several processes that make a generation at the same time one wins,
 * and the others take what it made: no process sees half a set, and all end up with the same one.
 */
export async function demoCertificates(
  store: string,
  options: DemoCertificatesOptions = {},
): Promise<DemoCertificates> {
  let isForced = options.isForced ?? false;
  for (;;) {
    const generation = latestGeneration(store);
    const folder = folderOf(store, generation);
    const stored = generation === 0 ? {} : readSet(folder);
    const set = await completeSet(isForced ? {} : stored, options);
    const changed = changedFiles(set, stored);
    if (changed.length === 0) {
      return { ...set, folder, changed };
    }
    const next = folderOf(store, generation + 1);
    if (writeFolder(filesOf(set), next, store) && latestGeneration(store) === generation + 1) {
      removeOlder(store, generation, set);
      return { ...set, folder: next, changed };
    }
    // Another process was first: what it made is looked at like any stored set, and is fresh enough for --force.
    isForced = false;
  }
}

/** Copies the app's files to `folder` unless they are there already. */
export function publish(set: DemoSet, folder: string, store: string): void {
  const files = appFilesOf(set);
  while (!isPublished(files, folder)) {
    if (existsSync(folder)) {
      const discarded = path.join(store, temporaryName());
      moveIfThere(folder, discarded);
      rmSync(discarded, { recursive: true, force: true });
    }
    writeFolder(files, folder, store);
  }
}

function isPublished(files: ReadonlyMap<string, string>, folder: string): boolean {
  return (
    [...files].every(([name, text]) => readIfThere(path.join(folder, name)) === text) &&
    readdirSync(folder).length === files.size
  );
}

/** Folders of other names in a store belong to somebody else. */
const GENERATION = /^set-([1-9]\d*)$/;

function folderOf(store: string, generation: number): string {
  return path.join(store, `set-${generation}`);
}

/** Generations count from 1; 0 where there is none yet. */
function latestGeneration(store: string): number {
  const names = existsSync(store) ? readdirSync(store) : [];
  return Math.max(0, ...names.map((name) => Number(GENERATION.exec(name)?.[1] ?? 0)));
}

function changedFiles(set: DemoSet, stored: Partial<DemoSet>): string[] {
  const before = filesOf(stored);
  const changed = [...filesOf(set)].filter(([name, text]) => before.get(name) !== text);
  return changed.map(([name]) => name);
}

/** Removes earlier generations, and nothing that holds a file which is not of a set. */
function removeOlder(store: string, upTo: number, set: DemoSet): void {
  const known = filesOf(set);
  for (let generation = 1; generation <= upTo; generation++) {
    const folder = folderOf(store, generation);
    if (existsSync(folder) && readdirSync(folder).every((name) => known.has(name))) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') {
      throw error;
    }
  }
}
