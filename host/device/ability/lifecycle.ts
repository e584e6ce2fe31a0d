/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SystemConfiguration } from './systemConfiguration';
import type { UIAbilityContext } from './UIAbilityContext';

/** `@ohos.app.ability.Want`, as far as it matters where there is one app. */
export interface Want {
  bundleName?: string;
  moduleName?: string;
  abilityName?: string;
  action?: string;
  entities?: string[];
  uri?: string;
  parameters?: Record<string, unknown>;
}

/** `AbilityConstant.LaunchParam` */
export interface LaunchParam {
  launchReason: number;
  lastExitReason: number;
  lastExitMessage: string;
}

/** An ability of the app: the methods of `UIAbility` that the system calls, each of which it may have or not. */
export interface Ability {
  context: UIAbilityContext;
  launchWant: Want;
  lastRequestWant: Want;
  onCreate?(want: Want, launchParam: LaunchParam): void;
  onWindowStageCreate?(stage: unknown): void;
  onWindowStageWillDestroy?(stage: unknown): void;
  onWindowStageDestroy?(): void;
  onForeground?(): void;
  onBackground?(): void;
  onNewWant?(want: Want, launchParam: LaunchParam): void;
  onDestroy?(): void | Promise<void>;
  onConfigurationUpdate?(configuration: SystemConfiguration): void;
}

export type AbilityClass = new () => Ability;

export type LifecycleMethod = Exclude<keyof Ability, 'context' | 'launchWant' | 'lastRequestWant'>;
