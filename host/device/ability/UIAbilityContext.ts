/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { inBothForms } from '../asyncForms';
import { systemError } from '../systemError';
import type { AbilityManifest } from '../moduleManifest';
import type { WindowStage } from '../window/WindowStage';
import type { AbilityInfo, HapModuleInfo } from './bundleInfo';
import { abilityInfo, hapModuleInfo } from './bundleInfo';
import { applicationContext, Context, moduleFolderNames } from './contexts';
import { EventHub } from './EventHub';
import type { SystemConfiguration } from './systemConfiguration';
import { systemConfiguration } from './systemConfiguration';

const NO_SUCH_ABILITY = 16000001;

/** What of an application its ability's context can reach. */
export interface AbilityControl {
  terminate(): Promise<void>;
  background(): void;
}

/** `this.context` of an ability, and what a page gets from `getHostContext()`. */
export class UIAbilityContext extends Context {
  readonly abilityInfo: AbilityInfo;
  config: SystemConfiguration;
  /** From onWindowStageCreate on. */
  windowStage: WindowStage | undefined;
  readonly #control: AbilityControl;
  #isTerminating = false;

  constructor(ability: AbilityManifest, control: AbilityControl) {
    super(moduleFolderNames(), new EventHub());
    this.abilityInfo = abilityInfo(ability);
    this.config = systemConfiguration();
    this.#control = control;
    applicationContext();
  }

  get currentHapModuleInfo(): HapModuleInfo {
    return hapModuleInfo();
  }

  terminateSelf(...args: unknown[]): Promise<void> {
    this.#isTerminating = true;
    return inBothForms(args, () => this.#control.terminate());
  }

  isTerminating(): boolean {
    return this.#isTerminating;
  }

  moveAbilityToBackground(): Promise<void> {
    return inBothForms([], () => this.#control.background());
  }

  /** There is no other app on this device. */
  startAbility(want: { bundleName?: string; abilityName?: string }, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => {
      throw systemError(
        NO_SUCH_ABILITY,
        `no ability ${want.abilityName ?? ''} of ${want.bundleName ?? 'any app'} is here`,
      );
    });
  }
}
