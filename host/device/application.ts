/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { setPersistenceStore } from '../arkui/state/persistenceStore';
import { applicationContext, forgetApplicationContext } from './ability/contexts';
import type { Ability, AbilityClass, LifecycleMethod, LaunchParam, Want } from './ability/lifecycle';
import type { SystemConfiguration } from './ability/systemConfiguration';
import { onSystemConfiguration, releaseConfiguration } from './ability/systemConfiguration';
import { UIAbilityContext } from './ability/UIAbilityContext';
import { appManifest } from './appManifest';
import { device } from './device';
import { entryPage } from './entryPage';
import { PersistenceFile } from './PersistenceFile';
import type { LaunchOptions, PageScreen, ShownPage } from './launchOptions';
import { moduleManifest } from './moduleManifest';
import { WindowStage, WindowStageEvent } from './window/WindowStage';

export type { AppModules, LaunchOptions, PageScreen, ShownPage } from './launchOptions';

/** `AbilityConstant.LaunchReason.START_ABILITY` and `LastExitReason.UNKNOWN` */
const STARTED: LaunchParam = { launchReason: 1, lastExitReason: 0, lastExitMessage: '' };

type State = 'created' | 'foreground' | 'background' | 'terminating' | 'terminated';

let running: Application | undefined;

/** The app that this process runs; undefined before its launch and after its end. */
export function runningApplication(): Application | undefined {
  return running;
}

/**
 * Starts an ability as the launcher of a device does, up to its page on the screen.
 *
 * @throws Error where the ability or the page that it loads can't be found; after that the app has ended
 */
export async function launchApplication(options: LaunchOptions): Promise<Application> {
  if (running !== undefined) {
    throw new Error(`${running.context.abilityInfo.name} is running: a process is one device with one app`);
  }
  const name = options.abilityName ?? moduleManifest().mainElement;
  const manifest = moduleManifest().abilities.find((ability) => ability.name === name);
  const load = options.app.abilities[name];
  if (manifest === undefined || load === undefined) {
    throw new Error(`module.json5 has no ability '${name}'; it has ${Object.keys(options.app.abilities).join(', ')}`);
  }
  setPersistenceStore(new PersistenceFile());
  const AbilityOfApp = ((await load()) as { default?: AbilityClass }).default;
  if (typeof AbilityOfApp !== 'function') {
    throw new Error(`the file of the ability '${name}' has no default export`);
  }
  const control = { terminate: () => app.terminate(), background: () => app.leave() };
  const context = new UIAbilityContext(manifest, control);
  const app: Application = new Application(context, options, new AbilityOfApp());
  running = app;
  try {
    await app.start();
  } catch (error) {
    await app.terminate();
    throw error;
  }
  return app;
}

/** A running ability with its window. Each step does nothing where it has been done. */
export class Application {
  readonly context: UIAbilityContext;
  readonly ability: Ability;
  readonly windowStage: WindowStage;
  readonly screen: PageScreen;
  readonly #options: LaunchOptions;
  readonly #want: Want;
  #state: State = 'created';
  #page: ShownPage | undefined;
  #loadFailure: { error: unknown } | undefined;
  #endConfiguration: () => void = () => undefined;

  /** Made by {@link launchApplication} only. */
  constructor(context: UIAbilityContext, options: LaunchOptions, ability: Ability) {
    this.context = context;
    this.#options = options;
    this.ability = ability;
    this.screen = options.createScreen(context);
    this.#want = {
      bundleName: appManifest().bundleName,
      moduleName: device.moduleName,
      abilityName: context.abilityInfo.name,
      ...options.want,
    };
    this.windowStage = new WindowStage({
      load: (page) => this.#loadPage(page),
      uiContext: () => this.screen.uiContext,
    });
  }

  get state(): State {
    return this.#state;
  }

  /** Called once, by {@link launchApplication}. */
  async start(): Promise<void> {
    this.ability.context = this.context;
    this.ability.launchWant = this.#want;
    this.ability.lastRequestWant = this.#want;
    this.#endConfiguration = onSystemConfiguration((now) => this.#configured(now));
    this.#call('onCreate', this.#want, STARTED);
    this.context.windowStage = this.windowStage;
    this.#call('onWindowStageCreate', this.windowStage);
    this.foreground();
    await this.windowStage.loaded();
    if (this.#loadFailure !== undefined) {
      throw this.#loadFailure.error;
    }
  }

  foreground(): void {
    if (this.#state !== 'created' && this.#state !== 'background') {
      return;
    }
    this.#state = 'foreground';
    this.#call('onForeground');
    this.#page?.show();
    applicationContext().stateCallbacks.forEach((callback) => callback.onApplicationForeground());
    this.windowStage.tell(WindowStageEvent.SHOWN);
    this.windowStage.tell(WindowStageEvent.ACTIVE);
  }

  background(): void {
    if (this.#state !== 'foreground') {
      return;
    }
    this.#state = 'background';
    this.windowStage.tell(WindowStageEvent.INACTIVE);
    this.#page?.hide();
    this.windowStage.tell(WindowStageEvent.HIDDEN);
    this.#call('onBackground');
    applicationContext().stateCallbacks.forEach((callback) => callback.onApplicationBackground());
  }

  /** A person goes back: where nothing on the screen wants that, out of the app. One in the background does not hear it. */
  back(): void {
    if (this.#state === 'foreground' && !this.screen.back()) {
      this.leave();
    }
  }

  /** Goes to the background without being told so from outside. */
  leave(): void {
    this.background();
    this.#options.onLeft?.();
  }

  /** The ability is started again while it runs. */
  newWant(want: Want): void {
    this.ability.lastRequestWant = want;
    this.#call('onNewWant', want, STARTED);
    this.foreground();
  }

  /** Ends the app as a person does who swipes it away; the page's structs disappear, then the window, then the ability. */
  async terminate(): Promise<void> {
    if (this.#state === 'terminating' || this.#state === 'terminated') {
      return;
    }
    this.background();
    this.#state = 'terminating';
    this.#endConfiguration();
    this.#call('onWindowStageWillDestroy', this.windowStage);
    this.#page?.dispose();
    this.#page = undefined;
    this.#call('onWindowStageDestroy');
    this.windowStage.end();
    this.screen.close();
    await this.#call('onDestroy');
    this.#state = 'terminated';
    running = undefined;
    releaseConfiguration();
    forgetApplicationContext();
  }

  async #loadPage(name: string): Promise<void> {
    try {
      const page = await entryPage(this.#options.app.pages, name);
      if (this.#state === 'terminating' || this.#state === 'terminated') {
        return;
      }
      this.#page?.dispose();
      this.#page = this.screen.mountPage(page);
      this.#loadFailure = undefined;
    } catch (error) {
      this.#loadFailure = { error };
      throw error;
    }
  }

  #configured(now: SystemConfiguration): void {
    this.context.config = now;
    this.#call('onConfigurationUpdate', now);
    applicationContext().environmentCallbacks.forEach((callback) => callback.onConfigurationUpdated(now));
  }

  /** Calls a method of the ability, if it has it. */
  #call(method: LifecycleMethod, ...values: unknown[]): unknown {
    try {
      const called = (this.ability[method] as ((...args: unknown[]) => unknown) | undefined)?.apply(
        this.ability,
        values,
      );
      return called instanceof Promise ? called.catch((error: unknown) => this.#failed(error, method)) : called;
    } catch (error) {
      this.#failed(error, method);
      return undefined;
    }
  }

  #failed(error: unknown, method: LifecycleMethod): void {
    if (this.#options.onError === undefined) {
      throw error;
    }
    this.#options.onError(error, `${this.context.abilityInfo.name}.${method}`);
  }
}
