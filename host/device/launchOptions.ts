/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Mounted } from '../arkui/component/ComponentNode';
import type { Want } from './ability/lifecycle';
import type { UIAbilityContext } from './ability/UIAbilityContext';
import type { PageClass, Pages } from './entryPage';

/** The module `ohos:app`: everything of the app that is started by its name. */
export interface AppModules {
  readonly pages: Pages;
  readonly abilities: Readonly<Record<string, () => Promise<object>>>;
}

/** A page on the screen. */
export interface ShownPage extends Mounted {
  /** The app is in the foreground again. */
  show(): void;
  /** The app goes to the background. */
  hide(): void;
}

/** What shows the pages: a Screen of host/arkui/build. */
export interface PageScreen {
  readonly uiContext: unknown;
  mountPage(page: PageClass): ShownPage;
  /** A person goes back; whether something on the screen has dealt with it. */
  back(): boolean;
  /** Ends everything on it. */
  close(): void;
}

export interface LaunchOptions {
  readonly app: AppModules;
  /** Makes the screen, once a launch: what a page gets from `getHostContext()` is the ability's context. */
  readonly createScreen: (abilityContext: UIAbilityContext) => PageScreen;
  /** The one of `mainElement` unless said. */
  readonly abilityName?: string;
  readonly want?: Want;
  /** Told when the app goes to the background by itself, or because a person went back out of it. */
  readonly onLeft?: () => void;
  /** Told what a method of the ability threw, such as `EntryAbility.onBackground`. Without it that is thrown on. */
  readonly onError?: (error: unknown, what: string) => void;
}
