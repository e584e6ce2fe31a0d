/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { DeviceStatus, LogEntry } from '../protocol/control';
import type { ProcessReport, WatchdogReport } from '../protocol/process';
import type { DeviceSettings } from '../protocol/settings';
import type { AppBundle } from './AppBuild';
import { Condition } from './Condition';
import type { ChildOwner, ProcessEnd } from './DeviceChild';
import { DeviceChild } from './DeviceChild';
import type { DevicePrograms } from './devicePrograms';
import { LatestWish } from './LatestWish';
import { SpareChild } from './SpareChild';

const SERVICE_UNAVAILABLE = 503;

export interface DeviceOptions {
  readonly name: string;
  /** Its own loopback address. */
  readonly address: string;
  readonly settings: DeviceSettings;
  readonly programs: DevicePrograms;
  readonly environment: Readonly<Record<string, string>>;
  readonly onStatus: (device: Device) => void;
  readonly onLog: (device: Device, entries: readonly LogEntry[]) => void;
}

interface Launch {
  readonly bundle: AppBundle;
  /** Whether the app is to be shown where the person was in it. */
  readonly keepsNavigation: boolean;
}

/**
 * One device of the preview: what it is set to, and the process that plays it. A process runs one app once; for another
 * start there is another process, which waits ready.
 */
export class Device implements ChildOwner {
  readonly #options: DeviceOptions;
  readonly #condition = new Condition(() => this.#options.onStatus(this));
  readonly #spare: SpareChild;
  readonly #wish = new LatestWish<Launch | 'nothing'>((wish) => this.#switchTo(wish));
  #settings: DeviceSettings;
  #child: DeviceChild | undefined;
  #navigation: unknown;
  #isClosed = false;

  constructor(options: DeviceOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#spare = new SpareChild(() => this.#newChild());
  }

  get status(): DeviceStatus {
    const { name, address } = this.#options;
    const { state, faults } = this.#condition;
    return { name, address, settings: this.#settings, state, faults };
  }

  /** Of the process that runs the app. */
  get processId(): number | undefined {
    return this.#child?.id;
  }

  /** Ends what runs and starts this. Where that is asked for while it is done, the last wish counts. */
  launch(bundle: AppBundle, keepsNavigation: boolean): Promise<void> {
    return this.#wish.ask({ bundle, keepsNavigation });
  }

  /** Ends what runs, until the next launch. */
  turnOff(): Promise<void> {
    return this.#wish.ask('nothing');
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([this.#spare.close(), this.turnOff()]);
  }

  configure(settings: Partial<DeviceSettings>): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#child?.tell({ kind: 'configure', settings: this.#settings });
    this.#options.onStatus(this);
  }

  back(): void {
    this.#child?.tell({ kind: 'back' });
  }

  /** What was wrong with them is said again where it still is. */
  reloadResources(): void {
    this.#condition.forgetFaults();
    this.#child?.tell({ kind: 'reloadResources' });
  }

  dismiss(fault: number): void {
    this.#condition.dismiss(fault);
  }

  /** Gives a browser's socket to the process; otherwise answers with which HTTP status to refuse it. */
  view(request: IncomingMessage, socket: Socket): number | undefined {
    if (this.#condition.state.kind !== 'running' || this.#child === undefined) {
      return SERVICE_UNAVAILABLE;
    }
    this.#child.handOver(request, socket);
    return undefined;
  }

  reported(child: DeviceChild, report: ProcessReport | WatchdogReport): void {
    if (report.kind === 'log') {
      this.#options.onLog(this, report.entries);
    }
    if (child !== this.#child) {
      return;
    }
    this.#condition.hear(report);
    if (report.kind === 'launched') {
      this.#spare.replaceLater();
    } else if (report.kind === 'wentToBackground') {
      this.configure({ isForeground: false });
    }
  }

  ended(child: DeviceChild, end: ProcessEnd): void {
    this.#spare.ended(child);
    if (child !== this.#child) {
      return;
    }
    this.#child = undefined;
    this.#condition.hasEnded(end);
    this.#spare.replaceLater();
  }

  async #switchTo(launch: Launch | 'nothing'): Promise<void> {
    if (launch !== 'nothing') {
      const { file, modules } = launch.bundle;
      this.#spare.prepareFor(pathToFileURL(file).href, modules);
    }
    await this.#endCurrent();
    if (launch === 'nothing') {
      this.#condition.isOff();
    } else if (!this.#isClosed) {
      await this.#start(launch);
    }
  }

  async #endCurrent(): Promise<void> {
    const child = this.#child;
    if (child === undefined) {
      return;
    }
    const wasRunning = this.#condition.state.kind === 'running';
    if (wasRunning) {
      this.#navigation = (await child.save()) ?? this.#navigation;
    }
    this.#child = undefined;
    this.#condition.isEnding();
    if (wasRunning) {
      await child.end();
    } else {
      child.kill();
      await child.ended;
    }
  }

  async #start({ bundle, keepsNavigation }: Launch): Promise<void> {
    this.#condition.isStarting();
    const child = this.#spare.take();
    this.#child = child;
    try {
      await child.ready;
    } catch {
      return; // `ended` says so.
    }
    const navigation = keepsNavigation ? this.#navigation : undefined;
    child.tell({ kind: 'launch', bundle: bundle.file, settings: this.#settings, navigation });
  }

  #newChild(): DeviceChild {
    const { name, address, programs, environment } = this.#options;
    return new DeviceChild(
      programs,
      {
        ...environment,
        OHOS_DEVICE_NAME: name,
        OHOS_DEVICE_ADDRESS: address,
        OHOS_HILOG_LEVEL: 'DEBUG',
        NODE_ENV: 'production', // The reactive core leaves out its own checks.
      },
      this,
    );
  }
}
