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
import type { BundleText, InputFiles } from './BundleStore';
import { BundleStore } from './BundleStore';
import type { DeviceModules } from './DeviceModules';
import { makeDeviceModules } from './DeviceModules';

/** The project's app, as a device runs it. */
const APP_PROGRAM = path.join('host', 'preview', 'device', 'app.ts');

/** An app that a device can run. */
export interface AppBundle {
  /** Exports `start` as {@link AppProgram} says. */
  readonly file: string;
  /** The URLs of what it imports and that is the same for every version of the app. */
  readonly modules: readonly string[];
}

/** What the sources are at the moment. */
export type BuildOutcome =
  /** `isNew`: something else than the last time runs. */
  | { readonly kind: 'built'; readonly bundle: AppBundle; readonly isNew: boolean; readonly inputs: readonly string[] }
  | { readonly kind: 'failed'; readonly problems: readonly CompileProblem[]; readonly inputs: readonly string[] };

export interface AppBuildOptions {
  readonly projectRoot: string;
  /** The folder of the app's project. */
  readonly appRoot: string;
  /** What the devices run instead of the app: a whole program. */
  readonly program?: string | undefined;
}

/** The app's bundle on disk: a new file a version. */
export class AppBuild {
  readonly #options: AppBuildOptions;
  readonly #store: BundleStore;
  #bundler: Promise<AppBundler> | undefined;
  #deviceModules: DeviceModules | undefined;
  /** When the sources of these were read. */
  #modulesReadAtMs = 0;
  #bundle: AppBundle | undefined;
  #hash = '';
  #saving: Promise<void> = Promise.resolve();

  constructor(options: AppBuildOptions) {
    const { projectRoot, appRoot, program = APP_PROGRAM } = options;
    this.#options = options;
    this.#store = new BundleStore(projectRoot, program, appRoot);
  }

  /** The bundle of an earlier preview, if nothing has changed since. */
  async stored(): Promise<AppBundle | undefined> {
    const text = await this.#store.load();
    return text === undefined ? undefined : await this.#replace(text);
  }

  async build(): Promise<BuildOutcome> {
    const bundler = await this.#openBundler();
    const readAtMs = Date.now();
    const result = await bundler.build();
    if (result.kind === 'failed') {
      const problems = result.findings.map(({ lineText, ...finding }) => ({ ...finding, source: lineText }));
      return { kind: 'failed', problems, inputs: result.inputs };
    }
    const inputs = [...result.inputs, ...(this.#deviceModules?.inputs ?? [])];
    if (this.#bundle !== undefined && hashOf(result.code) === this.#hash) {
      return { kind: 'built', bundle: this.#bundle, isNew: false, inputs };
    }
    const bundle = await this.#replace(result);
    const moduleFiles = { files: this.#deviceModules?.inputs ?? [], readAtMs: this.#modulesReadAtMs };
    this.#keep(result, { files: result.inputs, readAtMs }, moduleFiles);
    return { kind: 'built', bundle, isNew: true, inputs };
  }

  /** Makes the next change of a page as quick as the ones after it. */
  async warmUp(): Promise<void> {
    const bundler = await this.#openBundler();
    await bundler.warmUp();
  }

  async close(): Promise<void> {
    const bundler = await this.#bundler?.catch(() => undefined); // Whoever has asked for it has heard that.
    await Promise.all([bundler?.dispose(), this.#saving]);
    await removeBundle(this.#bundle);
  }

  #openBundler(): Promise<AppBundler> {
    this.#bundler ??= this.#newBundler().catch((error: unknown) => {
      this.#bundler = undefined; // The next build tries it again.
      throw error;
    });
    return this.#bundler;
  }

  async #newBundler(): Promise<AppBundler> {
    const { projectRoot, appRoot, program } = this.#options;
    const app = { folder: path.join(appRoot, 'entry') };
    if (program !== undefined) {
      return await createAppBundler(projectRoot, program, app);
    }
    this.#modulesReadAtMs = Date.now();
    this.#deviceModules = await makeDeviceModules(projectRoot);
    return await createAppBundler(projectRoot, path.join(projectRoot, APP_PROGRAM), app, this.#deviceModules.folder);
  }

  /** For the next start, while this one goes on. Without it that is slower, and nothing else. */
  #keep(text: BundleText, ...inputs: readonly InputFiles[]): void {
    this.#saving = this.#saving
      .then(() => this.#store.save(text, ...inputs))
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        console.error(`The bundle is not kept for the next start: ${reason}`);
      });
  }

  async #replace({ code, modules }: BundleText): Promise<AppBundle> {
    const old = this.#bundle;
    const bundle = { file: await this.#write(code), modules };
    this.#bundle = bundle;
    this.#hash = hashOf(code);
    await removeBundle(old);
    return bundle;
  }

  async #write(code: string): Promise<string> {
    const folder = bundleFolder(this.#options.projectRoot);
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

async function removeBundle(bundle: AppBundle | undefined): Promise<void> {
  if (bundle !== undefined) {
    await rm(bundle.file, { force: true });
  }
}
