/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BuildHost } from '../component/ComponentNode';
import type { DialogOptions } from '../components/controls/overlay/dialogPanel';
import { followTheme } from '../components/controls/theme';
import { configuration } from '../../device/configuration';
import { PIXELS_PER_VP } from '../../device/resources/lengths';
import { showActionSheet, showAlertDialog } from './alertDialog';
import { FocusController } from './FocusController';
import { MediaQuery } from './MediaQuery';
import { PromptAction } from './PromptAction';

interface AnimationOptions {
  onFinish?: () => void;
}

/** What `getUIContext()` answers. */
export class UIContext {
  readonly #host: BuildHost;
  readonly #promptAction: PromptAction;
  readonly #focusController: FocusController;
  readonly #mediaQuery = new MediaQuery();
  readonly #endTheme: () => void;
  #keyboardAvoidMode: unknown = 'OFFSET';

  constructor(host: BuildHost) {
    this.#host = host;
    this.#promptAction = new PromptAction(host);
    this.#focusController = new FocusController(host.tree);
    this.#endTheme = followTheme(host.tree);
  }

  getPromptAction(): PromptAction {
    return this.#promptAction;
  }

  getFocusController(): FocusController {
    return this.#focusController;
  }

  getMediaQuery(): MediaQuery {
    return this.#mediaQuery;
  }

  /** The context of the ability that shows this screen. */
  getHostContext(): unknown {
    return this.#host.abilityContext;
  }

  showAlertDialog(options: DialogOptions): void {
    showAlertDialog(this.#host, options);
  }

  showActionSheet(options: DialogOptions): void {
    showActionSheet(this.#host, options);
  }

  /** What it changes shows at once: there are no animations here. */
  animateTo(options: AnimationOptions, change: () => void): void {
    change();
    if (options.onFinish !== undefined) {
      this.#host.call(this.#host.layers, 'onFinish', options.onFinish);
    }
  }

  keyframeAnimateTo(options: AnimationOptions, keyframes: readonly { event: () => void }[]): void {
    this.animateTo(options, () => keyframes.forEach((keyframe) => keyframe.event()));
  }

  runScopedTask(task: () => void): void {
    task();
  }

  setKeyboardAvoidMode(mode: unknown): void {
    this.#keyboardAvoidMode = mode;
  }

  getKeyboardAvoidMode(): unknown {
    return this.#keyboardAvoidMode;
  }

  vp2px(value: number): number {
    return value * PIXELS_PER_VP;
  }

  px2vp(value: number): number {
    return value / PIXELS_PER_VP;
  }

  fp2px(value: number): number {
    return value * configuration.fontScale * PIXELS_PER_VP;
  }

  px2fp(value: number): number {
    return value / PIXELS_PER_VP / configuration.fontScale;
  }

  isFollowingSystemFontScale(): boolean {
    return true;
  }

  getMaxFontScale(): number {
    return LARGEST_FONT_SCALE;
  }

  /** For the screen, when it closes. */
  dispose(): void {
    this.#endTheme();
  }
}

/** What a device lets an app that follows its font scale have. */
const LARGEST_FONT_SCALE = 3.2;
