/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { projectRoot } from '../project';
import type { PreviewOptions } from './PreviewOptions';
import type { PeerAddress } from './protocol/control';
import type { ClientFile } from './server/clientFiles';
import { clientFiles } from './server/clientFiles';
import { PreviewServer } from './server/PreviewServer';
import { AppBuild } from './supervisor/AppBuild';
import { AppRuns } from './supervisor/AppRuns';
import { Audience } from './supervisor/Audience';
import { ControlHub } from './supervisor/ControlHub';
import type { Device } from './supervisor/Device';
import { DeviceFolders } from './supervisor/DeviceFolders';
import { devicePrograms, removeDevicePrograms } from './supervisor/devicePrograms';
import { newDevices } from './supervisor/newDevices';
import { ResourceCheck } from './supervisor/ResourceCheck';

export type { PreviewOptions } from './PreviewOptions';

/** What a preview is made of. */
interface Parts {
  readonly hub: ControlHub;
  readonly server: PreviewServer;
  readonly devices: readonly Device[];
  readonly runs: AppRuns;
  readonly audience: Audience;
  /** Removes what is on the disk. */
  readonly cleanUp: () => Promise<unknown>;
}

/** The app on devices that are looked at in a browser. */
export class Preview {
  readonly #parts: Parts;

  private constructor(parts: Parts) {
    this.#parts = parts;
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
    const devices = newDevices(options, hub, programs, folders);
    hub.devices = devices;
    const runs = new AppRuns({
      appRoot,
      build,
      devices,
      resources: new ResourceCheck(appRoot),
      watchedFolders: options.watchedFolders,
      onProblems: (found) => {
        hub.problems = found;
        options.onProblems?.(found.problems);
      },
    });
    const audience = new Audience({
      graceMs: options.graceMs,
      onGone: () => runs.sleep(),
      onBack: () => runs.wake(),
    });
    hub.onAudience = (count) => audience.changed(count);
    hub.onRestart = (device) => runs.restart(device);
    runs.start();
    const cleanUp = (): Promise<unknown> =>
      Promise.all([build.close(), removeDevicePrograms(programs), folders.close()]);
    return new Preview({ hub, server, devices, runs, audience, cleanUp });
  }

  get url(): string {
    return this.#parts.server.url;
  }

  get devices(): readonly Device[] {
    return this.#parts.devices;
  }

  /** How many browsers look at it. */
  get audience(): number {
    return this.#parts.hub.audience;
  }

  /** What runs beside the devices to talk to, for whoever looks. */
  set peers(peers: readonly PeerAddress[]) {
    this.#parts.hub.peers = peers;
  }

  /** Settled when everything that has been asked for so far is built and started. */
  async settled(): Promise<void> {
    await this.#parts.runs.settled();
  }

  async close(): Promise<void> {
    const { hub, server, devices, runs, audience, cleanUp } = this.#parts;
    hub.onAudience = () => undefined;
    audience.close();
    runs.close();
    server.close();
    await Promise.all(devices.map((device) => device.close()));
    await runs.settled();
    await cleanUp();
  }
}
