/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { effect, stop, watch } from '@vue/reactivity';
import type { Configuration } from '../configuration';
import { configuration } from '../configuration';

/** `ConfigurationConstant.ColorMode` */
export enum ColorMode {
  COLOR_MODE_NOT_SET = -1,
  COLOR_MODE_DARK = 0,
  COLOR_MODE_LIGHT = 1,
}

/** `ConfigurationConstant.Direction` */
export enum Direction {
  DIRECTION_NOT_SET = -1,
  DIRECTION_VERTICAL = 0,
  DIRECTION_HORIZONTAL = 1,
}

/** `ConfigurationConstant.ScreenDensity`, of the phone that is played: three pixels a vp. */
const SCREEN_DENSITY_XXLDPI = 480;

/** What abilities are told of the configuration: `@ohos.app.ability.Configuration`. */
export interface SystemConfiguration {
  language: string;
  colorMode: ColorMode;
  direction: Direction;
  screenDensity: number;
  displayId: number;
  hasPointerDevice: boolean;
  fontSizeScale: number;
}

export function systemConfiguration(): SystemConfiguration {
  const { language, isDark, windowWidth, windowHeight, fontScale } = configuration;
  return {
    language,
    colorMode: isDark ? ColorMode.COLOR_MODE_DARK : ColorMode.COLOR_MODE_LIGHT,
    direction: windowHeight >= windowWidth ? Direction.DIRECTION_VERTICAL : Direction.DIRECTION_HORIZONTAL,
    screenDensity: SCREEN_DENSITY_XXLDPI,
    displayId: 0,
    hasPointerDevice: true,
    fontSizeScale: fontScale,
  };
}

/** Calls with the new configuration once for all changes of one turn; returns what ends it. */
export function onSystemConfiguration(changed: (now: SystemConfiguration) => void): () => void {
  let told = JSON.stringify(systemConfiguration());
  let isPending = false;
  return watch(
    () => JSON.stringify(systemConfiguration()),
    () => {
      if (isPending) {
        return;
      }
      isPending = true;
      queueMicrotask(() => {
        isPending = false;
        const now = systemConfiguration();
        if (JSON.stringify(now) !== told) {
          told = JSON.stringify(now);
          changed(now);
        }
      });
    },
  ).stop;
}

/** What an app may fix for itself, whatever the system's setting is. */
type Fixable = 'language' | 'isDark' | 'fontScale';
const fixed = new Map<Fixable, () => void>();

/** A language as the configuration has it, `zh-CN`, whichever way it is named: `zh-Hans`, `zh`... */
export function deviceLanguage(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}

/** Holds a part of the configuration at a value, or follows the system again where that is undefined. */
export function fixConfiguration<K extends Fixable>(key: K, value: Configuration[K] | undefined): void {
  fixed.get(key)?.();
  fixed.delete(key);
  if (value === undefined) {
    return;
  }
  let system = configuration[key];
  // An effect and no watcher: the system may choose the same value twice.
  const holding = effect(() => {
    const now = configuration[key];
    if (now !== value) {
      system = now;
      configuration[key] = value;
    }
  });
  fixed.set(key, () => {
    stop(holding);
    configuration[key] = system;
  });
}

/** An app that has ended fixes nothing any more. */
export function releaseConfiguration(): void {
  [...fixed.keys()].forEach((key) => fixConfiguration(key, undefined));
}
