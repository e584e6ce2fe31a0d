/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { DeviceState, DeviceStatus, LogEntry } from '../protocol/control';
import type { Fault } from '../protocol/fault';
import type { ProcessReport, WatchdogReport } from '../protocol/process';
import type { DeviceSettings } from '../protocol/settings';
import type { AppBundle } from './AppBuild';
import type { ChildOwner, ProcessEnd } from './DeviceChild';
import { DeviceChild } from './DeviceChild';
import type { DevicePrograms } from './devicePrograms';
import { FaultList } from './FaultList';

/** How long after a start the process for the next one is made, so that it does not slow down this one. */
const SPARE_DELAY_MS = 400;

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
  readonly #faults = new FaultList();
  #settings: DeviceSettings;
  #state: DeviceState = { kind: 'off' };
  #child: DeviceChild | undefined;
  #spare: DeviceChild | undefined;
  #spareTimer: NodeJS.Timeout | undefined;
  #navigation: unknown;
  /** What an app has imported that is the same for its next version. */
  #modules: readonly string[] = [];
  #isLaunched = false;
  #crash: Fault | undefined;
  /** What is to run next, where something else is being started or ended. */
  #next: Launch | 'nothing' | undefined;
  #switching: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: DeviceOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#spare = this.#newChild();
  }

  get status(): DeviceStatus {
    const { name, address } = this.#options;
    return { name, address, settings: this.#settings, state: this.#state, faults: this.#faults.shown };
  }

  /** Of the process that runs the app. */
  get processId(): number | undefined {
    return this.#child?.id;
  }

  /** Ends what runs and starts this. Where that is asked for while it is done, the last wish counts. */
  launch(bundle: AppBundle, keepsNavigation: boolean): Promise<void> {
    return this.#switchTo({ bundle, keepsNavigation });
  }

  /** Ends what runs, until the next launch. */
  turnOff(): Promise<void> {
    return this.#switchTo('nothing');
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#spareTimer);
    this.#spare?.kill();
    await this.turnOff();
    await this.#spare?.ended;
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
    this.#faults.clear();
    this.#options.onStatus(this);
    this.#child?.tell({ kind: 'reloadResources' });
  }

  dismiss(fault: number): void {
    this.#faults.dismiss(fault);
    this.#options.onStatus(this);
  }

  /** Gives a browser's socket to the process; otherwise answers with which HTTP status to refuse it. */
  view(request: IncomingMessage, socket: Socket): number | undefined {
    if (this.#state.kind !== 'running' || this.#child === undefined) {
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
    switch (report.kind) {
      case 'launched':
        this.#isLaunched = true;
        this.#become({ kind: 'running' });
        this.#prepareSpare();
        break;
      case 'fault':
        this.#faults.add(report.fault);
        this.#options.onStatus(this);
        break;
      case 'crashed':
        this.#crash = report.fault;
        break;
      case 'blocked':
        this.#become({ kind: 'blocked', blockage: report.blockage });
        break;
      case 'unblocked':
        this.#become({ kind: this.#isLaunched ? 'running' : 'starting' });
        break;
      default:
    }
  }

  ended(child: DeviceChild, end: ProcessEnd): void {
    if (child === this.#spare) {
      this.#spare = undefined;
    }
    if (child !== this.#child) {
      return;
    }
    this.#child = undefined;
    const reason = end.signal ?? `exit code ${end.code ?? '?'}`;
    const fault = this.#crash === undefined ? {} : { fault: this.#crash };
    this.#become({ kind: 'crashed', reason, output: end.output, ...fault });
    this.#prepareSpare();
  }

  #switchTo(launch: Launch | 'nothing'): Promise<void> {
    this.#next = launch;
    this.#switching ??= this.#switch().finally(() => {
      this.#switching = undefined;
    });
    return this.#switching;
  }

  async #switch(): Promise<void> {
    while (this.#next !== undefined) {
      const launch: Launch | 'nothing' = this.#next;
      this.#next = undefined;
      if (launch !== 'nothing') {
        // It is read while the other one ends; none of the app's own code runs before its launch.
        this.#modules = launch.bundle.modules;
        this.#spare?.tell({ kind: 'prepare', modules: [pathToFileURL(launch.bundle.file).href] });
      }
      await this.#endCurrent();
      if (launch === 'nothing') {
        this.#become({ kind: 'off' });
      } else if (!this.#isClosed) {
        await this.#start(launch);
      }
    }
  }

  async #endCurrent(): Promise<void> {
    const child = this.#child;
    if (child === undefined) {
      return;
    }
    const wasRunning = this.#state.kind === 'running';
    if (wasRunning) {
      this.#navigation = (await child.save()) ?? this.#navigation;
    }
    this.#child = undefined;
    this.#become({ kind: 'starting' });
    if (wasRunning) {
      await child.end();
    } else {
      child.kill();
      await child.ended;
    }
  }

  async #start({ bundle, keepsNavigation }: Launch): Promise<void> {
    this.#faults.clear();
    this.#crash = undefined;
    this.#isLaunched = false;
    this.#become({ kind: 'starting' });
    const child = this.#spare ?? this.#newChild();
    this.#spare = undefined;
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

  #prepareSpare(): void {
    clearTimeout(this.#spareTimer);
    this.#spareTimer = setTimeout(() => {
      if (!this.#isClosed) {
        this.#spare ??= this.#newChild();
        this.#spare.tell({ kind: 'prepare', modules: this.#modules });
      }
    }, SPARE_DELAY_MS);
  }

  #become(state: DeviceState): void {
    this.#state = state;
    this.#options.onStatus(this);
  }
}
