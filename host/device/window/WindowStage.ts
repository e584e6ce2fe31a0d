/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { inBothForms } from '../asyncForms';
import { AppWindow } from './AppWindow';
import { Listeners } from './Listeners';

/** `window.WindowStageEventType` */
export enum WindowStageEvent {
  SHOWN = 1,
  ACTIVE = 2,
  INACTIVE = 3,
  HIDDEN = 4,
}

/** `window.WindowEventType.WINDOW_DESTROYED`; the others are numbered like those of the stage. */
const WINDOW_DESTROYED = 7;
const NO_ERROR = { code: 0 };

/** What a window shows. */
export interface StageContent {
  /** Shows a page; the one before goes. */
  load(page: string): Promise<void>;
  uiContext(): unknown;
}

/** What `onWindowStageCreate` gets: the app's window, and what happens to it. */
export class WindowStage {
  readonly #listeners = new Listeners();
  readonly #content: StageContent;
  readonly #window: AppWindow;
  #loading: Promise<unknown> = Promise.resolve();

  constructor(content: StageContent) {
    this.#content = content;
    this.#window = new AppWindow(
      (page) => this.#load(page),
      () => content.uiContext(),
    );
  }

  /** `loadContent(page, storage?, callback?)`; storages are of state management V1, and not looked at. */
  loadContent(page: string, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.#load(page), NO_ERROR);
  }

  getMainWindow(...args: unknown[]): Promise<AppWindow> {
    return inBothForms(args, () => this.#window, NO_ERROR);
  }

  getMainWindowSync(): AppWindow {
    return this.#window;
  }

  on(_type: 'windowStageEvent', callback: (event: WindowStageEvent) => void): void {
    this.#listeners.on('event', callback as (value: unknown) => void);
  }

  off(_type: 'windowStageEvent', callback?: (event: WindowStageEvent) => void): void {
    this.#listeners.off('event', callback as ((value: unknown) => void) | undefined);
  }

  /** Called by the application. */
  tell(event: WindowStageEvent): void {
    this.#listeners.emit('event', event);
    this.#window.tell(event, event === WindowStageEvent.SHOWN || event === WindowStageEvent.ACTIVE);
  }

  /** Resolves when what is being loaded is shown, or could not be. */
  async loaded(): Promise<void> {
    // A loadContent of this turn begins in the next.
    await Promise.resolve();
    await Promise.resolve();
    await this.#loading;
  }

  /** Called by the application. */
  end(): void {
    this.#window.tell(WINDOW_DESTROYED, false);
    this.#window.end();
    this.#listeners.clear();
  }

  #load(page: string): Promise<void> {
    const loading = this.#content.load(page);
    this.#loading = loading.catch(() => undefined); // Whoever loads it hears of the failure.
    return loading;
  }
}
