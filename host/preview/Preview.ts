/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../project';
import type { CompileProblem } from './protocol/fault';
import type { DeviceSettings } from './protocol/settings';
import { DEFAULT_SETTINGS } from './protocol/settings';
import type { ClientFile } from './server/clientFiles';
import { clientFiles } from './server/clientFiles';
import { PreviewServer } from './server/PreviewServer';
import type { AppBundle } from './supervisor/AppBuild';
import { AppBuild } from './supervisor/AppBuild';
import { ControlHub } from './supervisor/ControlHub';
import { Device } from './supervisor/Device';
import { DeviceFolders } from './supervisor/DeviceFolders';
import type { DevicePrograms } from './supervisor/devicePrograms';
import { devicePrograms, removeDevicePrograms } from './supervisor/devicePrograms';
import { SourceWatcher } from './supervisor/SourceWatcher';

export interface PreviewOptions {
  /** The folder of the app's project; this checkout unless said. */
  readonly appRoot?: string;
  /** 0 or undefined: any free one. */
  readonly port?: number;
  readonly devices?: 1 | 2;
  readonly settings?: Partial<DeviceSettings>;
  /** `lan`: the device has the PC's own addresses, and there is one of it. */
  readonly network?: 'loopback' | 'lan';
  /** How long the app runs on when nobody looks; a page that is loaded again finds it as it was. */
  readonly graceMs?: number;
  /** The folder where the devices keep the app's preferences and files; without it they go with the preview. */
  readonly files?: string;
  /** What the devices run instead of the app; see host/preview/device/AppProgram.ts. */
  readonly program?: string;
  /** Folders whose changes rebuild the app, besides those of its sources. */
  readonly watchedFolders?: readonly string[];
  /** For the processes of the devices. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Told what the sources do not compile for, each time they are compiled. */
  readonly onProblems?: (problems: readonly CompileProblem[]) => void;
}

/** The start of two devices takes about as long. */
const FIRST_BUILD_DELAY_MS = 1000;
const DEFAULT_GRACE_MS = 10 * 60_000; // 10 min: a coffee
/** What plays the device is no source of the app: after a change there, the preview itself has to be started again. */
const HOST = path.join(projectRoot, 'host') + path.sep;
const DEVICES = [
  { name: 'A', address: '127.0.1.1' },
  { name: 'B', address: '127.0.1.2' },
];
/** Texts, colours, pictures and raw files, which a running app can read again; what is in `profile` is compiled in. */
const RESOURCE = /[\\/]resources[\\/](?![\w-]+[\\/]profile[\\/])/;

/** What a preview is made of. */
interface Parts {
  readonly build: AppBuild;
  readonly programs: DevicePrograms;
  readonly folders: DeviceFolders;
  readonly devices: readonly Device[];
  readonly hub: ControlHub;
  readonly server: PreviewServer;
}

/** The app on devices that are looked at in a browser. */
export class Preview {
  readonly #options: PreviewOptions;
  readonly #build: AppBuild;
  readonly #programs: DevicePrograms;
  readonly #folders: DeviceFolders;
  readonly #devices: readonly Device[];
  readonly #hub: ControlHub;
  readonly #watcher: SourceWatcher;
  readonly #server: PreviewServer;
  #bundle: AppBundle | undefined;
  #work: Promise<void> = Promise.resolve();
  #graceTimer: NodeJS.Timeout | undefined;
  #firstBuildTimer: NodeJS.Timeout | undefined;
  #isAsleep = false;
  #isClosed = false;

  private constructor(options: PreviewOptions, { build, programs, folders, devices, hub, server }: Parts) {
    this.#options = options;
    this.#build = build;
    this.#programs = programs;
    this.#folders = folders;
    this.#devices = devices;
    this.#hub = hub;
    this.#server = server;
    hub.onAudience = (count) => this.#audienceChanged(count);
    hub.onRestart = (device) => this.#restart(device);
    const watched = options.watchedFolders ?? ['AppScope', 'entry/src/main', 'common/src/main'];
    this.#watcher = new SourceWatcher(
      watched.map((folder) => path.resolve(options.appRoot ?? projectRoot, folder)),
      (files) => this.#sourcesChanged(files),
    );
  }

  /** Settled when it listens; the app is then being built. */
  static async start(options: PreviewOptions = {}): Promise<Preview> {
    const appRoot = options.appRoot ?? projectRoot;
    const hub = new ControlHub();
    // All of this is under way at once: what a browser waits for is the slowest.
    const files: Promise<ReadonlyMap<string, ClientFile>> = clientFiles(projectRoot);
    files.catch(() => undefined); // Whoever asks for one hears it.
    // The only one that fails for a reason outside of the project: the port.
    const server = await PreviewServer.listen({
      port: options.port ?? 0,
      appRoot,
      clientFiles: files,
      onControl: (channel) => hub.connect(channel),
      onView: (index, request, socket) => hub.view(index, request, socket),
    });
    const build = new AppBuild({ projectRoot, appRoot, program: options.program });
    const [programs, folders] = await Promise.all([devicePrograms(projectRoot), DeviceFolders.open(options.files)]);
    const places = DEVICES.slice(0, options.network === 'lan' ? 1 : (options.devices ?? 2));
    const network = {
      OHOS_DEVICE_NETWORK: options.network ?? 'loopback',
      OHOS_DEVICE_NEIGHBOURS: options.network === 'lan' ? '' : places.map(({ address }) => address).join(),
    };
    const devices = places.map(
      (place) =>
        new Device({
          ...place,
          settings: { ...DEFAULT_SETTINGS, ...options.settings },
          programs,
          environment: {
            OHOS_APP_ROOT: appRoot,
            OHOS_DEVICE_FILES: folders.of(place.name),
            ...network,
            ...options.environment,
          },
          onStatus: (device) => hub.deviceChanged(device),
          onLog: (device, entries) => hub.logged(device, entries),
        }),
    );
    hub.devices = devices;
    const preview = new Preview(options, { build, programs, folders, devices, hub, server });
    preview.#audienceChanged(0);
    preview.#enqueue(() => preview.#firstBuild());
    return preview;
  }

  get url(): string {
    return this.#server.url;
  }

  get devices(): readonly Device[] {
    return this.#devices;
  }

  /** Settled when everything that has been asked for so far is built and started. */
  async settled(): Promise<void> {
    await this.#work;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#graceTimer);
    clearTimeout(this.#firstBuildTimer);
    this.#watcher.close();
    this.#server.close();
    await Promise.all(this.#devices.map((device) => device.close()));
    await this.#work;
    await Promise.all([this.#build.close(), removeDevicePrograms(this.#programs), this.#folders.close()]);
  }

  /** One after the other. What goes wrong in the preview itself is shown where compile errors are. */
  #enqueue(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#showProblems([{ file: '', line: 1, column: 1, message, source: '' }]);
    });
  }

  #showProblems(problems: readonly CompileProblem[]): void {
    this.#hub.problems = problems;
    this.#options.onProblems?.(problems);
  }

  #sourcesChanged(files: ReadonlySet<string>): void {
    const resources = [...files].filter((file) => RESOURCE.test(file));
    if (resources.length > 0) {
      this.#reloadResources();
    }
    if (resources.length < files.size) {
      this.#enqueue(() => this.#rebuild());
    }
  }

  #reloadResources(): void {
    const bundle = this.#bundle;
    for (const device of this.#devices) {
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
    const bundle = await this.#build.stored();
    if (bundle === undefined) {
      await this.#buildWarm();
      return;
    }
    this.#bundle = bundle;
    this.#showProblems([]);
    await this.#launchAll(false);
    if (this.#isClosed) {
      return;
    }
    this.#firstBuildTimer = setTimeout(() => this.#enqueue(() => this.#buildWarm()), FIRST_BUILD_DELAY_MS);
  }

  /** Also gets the bundler ready, so that the first change is as quick as the ones after it. */
  async #buildWarm(): Promise<void> {
    await this.#rebuild();
    if (!this.#isClosed) {
      await this.#build.warmUp();
    }
  }

  async #rebuild(): Promise<void> {
    if (this.#isClosed) {
      return;
    }
    const outcome = await this.#build.build();
    this.#watcher.add(outcome.inputs.filter((file) => !file.startsWith(HOST)));
    this.#showProblems(outcome.kind === 'failed' ? outcome.problems : []);
    if (outcome.kind === 'built') {
      this.#bundle = outcome.bundle;
      if (outcome.isNew && !this.#isAsleep) {
        await this.#launchAll(true);
      }
    }
  }

  async #launchAll(keepsNavigation: boolean): Promise<void> {
    const bundle = this.#bundle;
    if (bundle !== undefined) {
      await Promise.all(this.#devices.map((device) => device.launch(bundle, keepsNavigation)));
    }
  }

  #restart(device: Device): void {
    if (this.#bundle !== undefined) {
      void device.launch(this.#bundle, false);
    }
  }

  /** With its last browser the app ends, too; not at once, because a browser that loads the page again is away for a moment. */
  #audienceChanged(count: number): void {
    clearTimeout(this.#graceTimer);
    if (count > 0) {
      if (this.#isAsleep) {
        this.#isAsleep = false;
        this.#enqueue(() => this.#launchAll(false));
      }
      return;
    }
    if (this.#isClosed) {
      return;
    }
    this.#graceTimer = setTimeout(() => {
      this.#isAsleep = true;
      this.#devices.forEach((device) => void device.turnOff());
    }, this.#options.graceMs ?? DEFAULT_GRACE_MS);
  }
}

/** The language of this PC, as far as the app has it. */
export function systemLanguage(): DeviceSettings['language'] {
  const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh-CN' : 'en-US';
}
