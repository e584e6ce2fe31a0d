/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ElementTree } from '../../arkui/element/ElementTree';
import type { DeviceShell } from '../../device/shell';
import type { DeviceSettings } from '../protocol/settings';

/** What the process of a device offers the app's bundle. */
export interface AppHost {
  readonly settings: DeviceSettings;
  /** What {@link RunningApp.saveNavigation} of an earlier life gave; undefined at the first start. */
  readonly navigation: unknown;
  /** The browser around the device. */
  readonly shell: DeviceShell;
  /** Something that the app's code threw. */
  readonly report: (error: unknown, at: string, what: string) => void;
  /** Something about the app's sources, to be said once in the log. */
  readonly warn: (message: string) => void;
  /** Around every call of a handler, so that it can be named when it does not come back. */
  readonly entered: (what: string, at: string) => void;
  readonly left: () => void;
  /** The app has gone to the background by itself. */
  readonly wentToBackground: () => void;
}

/** An app that has been started. */
export interface RunningApp {
  readonly tree: ElementTree;
  /** Settled when its page is there; rejects where it never will be. */
  readonly launched: Promise<void>;
  configure(settings: DeviceSettings): void;
  /** The back button or gesture of the device. */
  back(): void;
  /** Resources have changed on disk. */
  reloadResources(): void;
  /** Where in the app the person is, as JSON. */
  saveNavigation(): unknown;
  /** Ends it properly. */
  end(): Promise<void>;
}

/** What a bundle that a device can run exports. */
export interface AppProgram {
  start(host: AppHost): RunningApp;
}
