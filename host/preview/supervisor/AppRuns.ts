/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import { projectRoot } from '../../project';
import type { Problems } from '../protocol/control';
import type { CompileProblem } from '../protocol/fault';
import type { AppBuild, AppBundle } from './AppBuild';
import type { Device } from './Device';
import type { ResourceCheck } from './ResourceCheck';
import { SourceWatcher } from './SourceWatcher';

/** The start of two devices takes about as long. */
const FIRST_BUILD_DELAY_MS = 1000;
/** What plays the device is no source of the app: after a change there, the preview itself has to be started again. */
const HOST = path.join(projectRoot, 'host') + path.sep;
const WATCHED_FOLDERS: readonly string[] = ['AppScope', 'entry/src/main', 'common/src/main'];
/** Texts, colours, pictures and raw files, which a running app can read again; what is in `profile` is compiled in. */
const RESOURCE = /[\\/]resources[\\/](?![\w-]+[\\/]profile[\\/])/;

export interface AppRunsOptions {
  readonly appRoot: string;
  readonly build: AppBuild;
  readonly devices: readonly Device[];
  readonly resources: ResourceCheck;
  readonly watchedFolders: readonly string[] | undefined;
  readonly onProblems: (problems: Problems) => void;
}

/**
 * Keeps the devices at what the sources are: builds the app, starts it anew when it has changed, and has it read its
 * resources again. Where something is wrong with the sources, the app goes on as it was.
 */
export class AppRuns {
  readonly #options: AppRunsOptions;
  readonly #watcher: SourceWatcher;
  #bundle: AppBundle | undefined;
  /** The devices do not run the bundle: resources that it needs are wrong. */
  #isHeldBack = false;
  #buildProblems: readonly CompileProblem[] = [];
  #resourceProblems: readonly CompileProblem[] = [];
  #work: Promise<void> = Promise.resolve();
  #firstBuildTimer: NodeJS.Timeout | undefined;
  #isAsleep = false;
  #isClosed = false;

  constructor(options: AppRunsOptions) {
    this.#options = options;
    const folders = options.watchedFolders ?? WATCHED_FOLDERS;
    this.#watcher = new SourceWatcher(
      folders.map((folder) => path.resolve(options.appRoot, folder)),
      (files) => this.#sourcesChanged(files),
    );
  }

  start(): void {
    this.#enqueue(() => this.#firstBuild());
  }

  restart(device: Device): void {
    if (this.#bundle !== undefined) {
      void device.launch(this.#bundle, false);
    }
  }

  /** Ends the app on all devices until it is wanted again. */
  sleep(): void {
    this.#isAsleep = true;
    this.#options.devices.forEach((device) => void device.turnOff());
  }

  wake(): void {
    this.#isAsleep = false;
    this.#enqueue(() => this.#launchAll(false));
  }

  /** Settled when everything that has been asked for so far is built and started. */
  async settled(): Promise<void> {
    await this.#work;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#firstBuildTimer);
    this.#watcher.close();
  }

  /** One after the other. What goes wrong in the preview itself is shown where compile errors are. */
  #enqueue(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#buildProblems = [{ file: '', line: 1, column: 1, message, source: '' }];
      this.#showProblems();
    });
  }

  #showProblems(): void {
    const isEarlierRunning = this.#options.devices.some(({ status }) => status.state.kind !== 'off');
    this.#options.onProblems({ problems: [...this.#buildProblems, ...this.#resourceProblems], isEarlierRunning });
  }

  #sourcesChanged(files: ReadonlySet<string>): void {
    const resources = [...files].filter((file) => RESOURCE.test(file));
    if (resources.length > 0) {
      this.#resourcesChanged();
    }
    if (resources.length < files.size) {
      this.#enqueue(() => this.#rebuild());
    }
  }

  #resourcesChanged(): void {
    const { resources } = this.#options;
    resources.resourcesChanged();
    this.#resourceProblems = resources.problems();
    this.#showProblems();
    if (this.#resourceProblems.length > 0) {
      return;
    }
    if (this.#isHeldBack) {
      this.#isHeldBack = false;
      this.#enqueue(() => this.#launchAll(true));
      return;
    }
    const bundle = this.#bundle;
    for (const device of this.#options.devices) {
      if (device.status.state.kind === 'running') {
        device.reloadResources();
      } else if (bundle !== undefined && !this.#isAsleep) {
        // It may have been the resource that it could not start with.
        void device.launch(bundle, true);
      }
    }
  }

  /** What the last preview has built runs at once; the bundler has its turn when that is on the screen. */
  async #firstBuild(): Promise<void> {
    const bundle = await this.#options.build.stored();
    if (bundle === undefined) {
      await this.#buildWarm();
      return;
    }
    this.#bundle = bundle;
    this.#showProblems();
    await this.#launchAll(false);
    if (!this.#isClosed) {
      this.#firstBuildTimer = setTimeout(() => this.#enqueue(() => this.#buildWarm()), FIRST_BUILD_DELAY_MS);
    }
  }

  /** Also gets the bundler ready, so that the first change is as quick as the ones after it. */
  async #buildWarm(): Promise<void> {
    await this.#rebuild();
    if (!this.#isClosed) {
      await this.#options.build.warmUp();
    }
  }

  async #rebuild(): Promise<void> {
    if (this.#isClosed) {
      return;
    }
    const { build, resources } = this.#options;
    const outcome = await build.build();
    const sources = outcome.inputs.filter((file) => !file.startsWith(HOST));
    this.#watcher.add(sources);
    this.#buildProblems = outcome.kind === 'failed' ? outcome.problems : [];
    if (outcome.kind === 'built') {
      this.#bundle = outcome.bundle;
      this.#isHeldBack ||= outcome.isNew;
      resources.sources = sources;
      this.#resourceProblems = resources.problems();
    }
    this.#showProblems();
    if (this.#isHeldBack && this.#resourceProblems.length === 0 && outcome.kind === 'built') {
      this.#isHeldBack = false;
      await this.#launchAll(true);
    }
  }

  async #launchAll(keepsNavigation: boolean): Promise<void> {
    const bundle = this.#bundle;
    if (bundle !== undefined && !this.#isAsleep) {
      await Promise.all(this.#options.devices.map((device) => device.launch(bundle, keepsNavigation)));
    }
  }
}
