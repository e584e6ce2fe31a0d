/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { shallowReactive } from '@vue/reactivity';

/** What of a device may change while an app runs, and shows in what the app shows. */
export interface Configuration {
  /** `zh-CN` or `en-US`. */
  language: string;
  isDark: boolean;
  /** The window's size in vp. */
  windowWidth: number;
  windowHeight: number;
  /** What fp are multiplied by, 1 by default. */
  fontScale: number;
}

/**
 * The configuration of the device that this process plays. It is reactive: what read it while it was drawn is drawn
 * anew, and whoever else wants to know uses a watcher of @vue/reactivity.
 */
export const configuration: Configuration = shallowReactive({
  language: 'en-US',
  isDark: false,
  windowWidth: 360,
  windowHeight: 780,
  fontScale: 1,
});
