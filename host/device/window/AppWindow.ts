/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { watch } from '@vue/reactivity';
import { inBothForms } from '../asyncForms';
import { systemError } from '../systemError';
import { configuration } from '../configuration';
import { PIXELS_PER_VP } from '../resources/lengths';
import { Listeners } from './Listeners';

/** In physical pixels, as all of `@ohos.window`. */
interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface AvoidArea {
  visible: boolean;
  topRect: Rect;
  leftRect: Rect;
  rightRect: Rect;
  bottomRect: Rect;
}

interface WindowProperties {
  windowRect: Rect;
  drawableRect: Rect;
  type: number;
  isFullScreen: boolean;
  isLayoutFullScreen: boolean;
  focusable: boolean;
  touchable: boolean;
  brightness: number;
  isKeepScreenOn: boolean;
  isPrivacyMode: boolean;
  id: number;
  displayId: number;
}

/** `window.Orientation`, as far as it tells portrait from landscape. */
const ORIENTATIONS: Readonly<Record<number, 'portrait' | 'landscape'>> = {
  1: 'portrait',
  2: 'landscape',
  3: 'portrait',
  4: 'landscape',
  13: 'portrait',
  14: 'landscape',
  15: 'portrait',
  16: 'landscape',
};

const TYPE_APP = 0;
const MAIN_WINDOW_ID = 1;
const SYSTEM_BRIGHTNESS = -1;
/** What the callback forms of this module get when all went well. */
const NO_ERROR = { code: 0 };

/**
 * The main window of the app, which fills the device's screen. There are no bars of the system on a PC, so nothing has
 * to be avoided, and full-screen layout changes nothing but what the properties say.
 */
export class AppWindow {
  readonly #listeners = new Listeners();
  readonly #ends: (() => void)[] = [];
  readonly #loadContent: (path: string) => Promise<void>;
  readonly #uiContext: () => unknown;
  #isLayoutFullScreen = false;
  #isKeepScreenOn = false;
  #isPrivacyMode = false;
  #brightness = SYSTEM_BRIGHTNESS;
  #orientation = 0;
  #isShowing = false;

  constructor(loadContent: (path: string) => Promise<void>, uiContext: () => unknown) {
    this.#loadContent = loadContent;
    this.#uiContext = uiContext;
    const size = watch(
      () => [configuration.windowWidth, configuration.windowHeight],
      () => this.#listeners.emit('windowSizeChange', sizeInPixels()),
    );
    this.#ends.push(() => size.stop());
  }

  loadContent(path: string, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.#loadContent(path), NO_ERROR);
  }

  setUIContent(path: string, ...args: unknown[]): Promise<void> {
    return this.loadContent(path, ...args);
  }

  getUIContext(): unknown {
    return this.#uiContext();
  }

  getWindowProperties(): WindowProperties {
    const rect = { left: 0, top: 0, ...sizeInPixels() };
    return {
      windowRect: rect,
      drawableRect: rect,
      type: TYPE_APP,
      isFullScreen: this.#isLayoutFullScreen,
      isLayoutFullScreen: this.#isLayoutFullScreen,
      focusable: true,
      touchable: true,
      brightness: this.#brightness,
      isKeepScreenOn: this.#isKeepScreenOn,
      isPrivacyMode: this.#isPrivacyMode,
      id: MAIN_WINDOW_ID,
      displayId: 0,
    };
  }

  /** Of every kind. */
  getWindowAvoidArea(): AvoidArea {
    const nothing = { left: 0, top: 0, width: 0, height: 0 };
    return { visible: false, topRect: nothing, leftRect: nothing, rightRect: nothing, bottomRect: nothing };
  }

  setWindowLayoutFullScreen(isFullScreen: boolean, ...args: unknown[]): Promise<void> {
    return this.#set(args, () => {
      this.#isLayoutFullScreen = isFullScreen;
    });
  }

  setWindowKeepScreenOn(isKeepScreenOn: boolean, ...args: unknown[]): Promise<void> {
    return this.#set(args, () => {
      this.#isKeepScreenOn = isKeepScreenOn;
    });
  }

  setWindowPrivacyMode(isPrivacyMode: boolean, ...args: unknown[]): Promise<void> {
    return this.#set(args, () => {
      this.#isPrivacyMode = isPrivacyMode;
    });
  }

  setWindowBrightness(brightness: number, ...args: unknown[]): Promise<void> {
    return this.#set(args, () => {
      this.#brightness = brightness;
    });
  }

  /** There are no bars to show or to colour. */
  setWindowSystemBarEnable(_names: readonly string[], ...args: unknown[]): Promise<void> {
    return this.#set(args, () => undefined);
  }

  setWindowSystemBarProperties(_properties: object, ...args: unknown[]): Promise<void> {
    return this.#set(args, () => undefined);
  }

  setWindowBackgroundColor(): void {
    // The page's ground covers the window.
  }

  /** Turns the device where the orientation says which way round. */
  setPreferredOrientation(orientation: number, ...args: unknown[]): Promise<void> {
    return this.#set(args, () => {
      this.#orientation = orientation;
      const wanted = ORIENTATIONS[orientation];
      const { windowWidth: width, windowHeight: height } = configuration;
      if (wanted !== undefined && width !== height && height > width !== (wanted === 'portrait')) {
        configuration.windowWidth = height;
        configuration.windowHeight = width;
      }
    });
  }

  getPreferredOrientation(): number {
    return this.#orientation;
  }

  isWindowShowing(): boolean {
    return this.#isShowing;
  }

  /** `windowSizeChange`, `avoidAreaChange`, `keyboardHeightChange`, `windowEvent`... */
  on(type: string, callback: unknown): void {
    if (typeof callback !== 'function') {
      throw systemError(401, `on('${type}') wants a callback`);
    }
    this.#listeners.on(type, callback as (value: unknown) => void);
  }

  off(type: string, callback?: unknown): void {
    this.#listeners.off(type, callback as ((value: unknown) => void) | undefined);
  }

  /** Called by the application. `event` is one of `window.WindowEventType`. */
  tell(event: number, isShowing: boolean): void {
    const changes = this.#isShowing !== isShowing;
    this.#isShowing = isShowing;
    this.#listeners.emit('windowEvent', event);
    if (changes) {
      this.#listeners.emit('windowVisibilityChange', isShowing);
    }
  }

  /** Called by the application. */
  end(): void {
    this.#ends.forEach((end) => end());
    this.#listeners.clear();
  }

  #set(args: readonly unknown[], change: () => void): Promise<void> {
    return inBothForms(args, change, NO_ERROR);
  }
}

export function sizeInPixels(): { width: number; height: number } {
  return {
    width: Math.round(configuration.windowWidth * PIXELS_PER_VP),
    height: Math.round(configuration.windowHeight * PIXELS_PER_VP),
  };
}
