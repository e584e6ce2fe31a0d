/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { device } from '../device';
import { resourceManager } from '../resourceManager';
import type { DeviceResourceManager } from '../resourceManager';
import { folderOnDevice } from '../storage';
import { inBothForms } from '../asyncForms';
import { systemError } from '../systemError';
import type { ApplicationInfo } from './bundleInfo';
import { applicationInfo } from './bundleInfo';
import { EventHub } from './EventHub';
import { ColorMode, deviceLanguage, fixConfiguration } from './systemConfiguration';

/** `contextConstant.AreaMode`: encrypted until the first unlocking. */
const EL2 = 1;

/** What the contexts of an app and of its abilities have in common. Their folders differ. */
export class Context {
  readonly stageMode = true;
  readonly area = EL2;
  readonly eventHub: EventHub;
  readonly #folder: readonly string[];

  constructor(folder: readonly string[], eventHub: EventHub) {
    this.#folder = folder;
    this.eventHub = eventHub;
  }

  get resourceManager(): DeviceResourceManager {
    return resourceManager;
  }

  get applicationInfo(): ApplicationInfo {
    return applicationInfo();
  }

  get filesDir(): string {
    return this.#dir('files');
  }

  get cacheDir(): string {
    return this.#dir('cache');
  }

  get tempDir(): string {
    return this.#dir('temp');
  }

  get preferencesDir(): string {
    return this.#dir('preferences');
  }

  get databaseDir(): string {
    return folderOnDevice('el2', 'database', ...this.#folder.slice(1));
  }

  getApplicationContext(): ApplicationContext {
    return applicationContext();
  }

  #dir(name: string): string {
    return folderOnDevice('el2', 'base', ...this.#folder, name);
  }
}

/** Called by the application when something happens to it. */
export interface StateCallback {
  onApplicationForeground(): void;
  onApplicationBackground(): void;
}

interface EnvironmentCallback {
  onConfigurationUpdated(config: unknown): void;
}

/** The context of the app: its settings, and what happens to it. */
export class ApplicationContext extends Context {
  readonly stateCallbacks = new Set<StateCallback>();
  readonly environmentCallbacks = new Map<number, EnvironmentCallback>();
  #lastCallbackId = 0;

  /** Follows the system's light or dark (NOT_SET), or stays with one. */
  setColorMode(mode: ColorMode): void {
    fixConfiguration('isDark', mode === ColorMode.COLOR_MODE_NOT_SET ? undefined : mode === ColorMode.COLOR_MODE_DARK);
  }

  setLanguage(language: string): void {
    fixConfiguration('language', deviceLanguage(language));
  }

  setFontSizeScale(scale: number): void {
    fixConfiguration('fontScale', scale);
  }

  /** `applicationStateChange` and `environment`; of the latter the number that `off` wants. */
  on(type: string, callback: StateCallback | EnvironmentCallback): number | undefined {
    switch (type) {
      case 'applicationStateChange':
        this.stateCallbacks.add(callback as StateCallback);
        return undefined;
      case 'environment':
        this.environmentCallbacks.set(++this.#lastCallbackId, callback as EnvironmentCallback);
        return this.#lastCallbackId;
      default:
        throw systemError(401, `the host knows no application event '${type}'`);
    }
  }

  off(type: string, ...args: unknown[]): Promise<void> | undefined {
    if (type === 'applicationStateChange') {
      if (args[0] === undefined) {
        this.stateCallbacks.clear();
      } else {
        this.stateCallbacks.delete(args[0] as StateCallback);
      }
      return undefined;
    }
    return inBothForms(args, () => {
      this.environmentCallbacks.delete(args[0] as number);
    });
  }
}

let known: ApplicationContext | undefined;

/** There is one a process. */
export function applicationContext(): ApplicationContext {
  known ??= new ApplicationContext([], new EventHub());
  return known;
}

/** After the last ability of the app has ended. */
export function forgetApplicationContext(): void {
  known = undefined;
}

/** Where the files of the app's module are, below those of the app. */
export function moduleFolderNames(): readonly string[] {
  return ['haps', device.moduleName];
}
