/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { AppBundler } from '../../arkts/bundler.mjs';
import { bundleFolder, createAppBundler } from '../../arkts/bundler.mjs';
import type { CompileProblem } from '../protocol/fault';
import { BundleStore } from './BundleStore';

/** What the sources are at the moment. */
export type BuildOutcome =
  /** `isNew`: something else than the last time runs. */
  | { readonly kind: 'built'; readonly bundle: string; readonly isNew: boolean; readonly inputs: readonly string[] }
  | { readonly kind: 'failed'; readonly problems: readonly CompileProblem[]; readonly inputs: readonly string[] };

/** The app's bundle on disk: a new file a version. */
export class AppBuild {
  readonly #projectRoot: string;
  readonly #bundler: AppBundler;
  readonly #store: BundleStore;
  #bundle: string | undefined;
  #hash = '';
  #saving: Promise<void> = Promise.resolve();

  private constructor(projectRoot: string, bundler: AppBundler, store: BundleStore) {
    this.#projectRoot = projectRoot;
    this.#bundler = bundler;
    this.#store = store;
  }

  /**
   * @param program what a device's process runs: exports `start` as {@link AppProgram} says
   * @param appRoot the folder of the app's project
   */
  static async open(projectRoot: string, program: string, appRoot: string): Promise<AppBuild> {
    const folder = path.join(appRoot, 'entry');
    const bundler = await createAppBundler(projectRoot, program, { folder });
    return new AppBuild(projectRoot, bundler, new BundleStore(projectRoot, program, appRoot));
  }

  /** The bundle of an earlier preview, if nothing has changed since. */
  async stored(): Promise<string | undefined> {
    const code = await this.#store.load();
    return code === undefined ? undefined : await this.#replace(code);
  }

  async build(): Promise<BuildOutcome> {
    const result = await this.#bundler.build();
    if (result.kind === 'failed') {
      const problems = result.findings.map(({ lineText, ...finding }) => ({ ...finding, source: lineText }));
      return { kind: 'failed', problems, inputs: result.inputs };
    }
    const { code, inputs } = result;
    const isNew = this.#bundle === undefined || hashOf(code) !== this.#hash;
    if (isNew) {
      await this.#replace(code);
      this.#keep(code, inputs);
    }
    return { kind: 'built', bundle: this.#bundle ?? '', isNew, inputs };
  }

  /** Makes the next change of a page as quick as the ones after it. */
  async warmUp(): Promise<void> {
    await this.#bundler.warmUp();
  }

  async close(): Promise<void> {
    await Promise.all([this.#bundler.dispose(), this.#saving]);
    await removeBundle(this.#bundle);
  }

  /** For the next start, while this one goes on. Without it that is slower, and nothing else. */
  #keep(code: string, inputs: readonly string[]): void {
    this.#saving = this.#saving
      .then(() => this.#store.save(code, inputs))
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        console.error(`The bundle is not kept for the next start: ${reason}`);
      });
  }

  async #replace(code: string): Promise<string> {
    const old = this.#bundle;
    const bundle = await this.#write(code);
    this.#bundle = bundle;
    this.#hash = hashOf(code);
    await removeBundle(old);
    return bundle;
  }

  async #write(code: string): Promise<string> {
    const folder = bundleFolder(this.#projectRoot);
    // Ends like the modules of host/run.mjs, which removes what killed processes left behind.
    const bundle = path.join(folder, `device-app-${randomUUID()}-${process.pid}.mjs`);
    await mkdir(folder, { recursive: true });
    await writeFile(bundle, code);
    return bundle;
  }
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

async function removeBundle(bundle: string | undefined): Promise<void> {
  if (bundle !== undefined) {
    await rm(bundle, { force: true });
  }
}
