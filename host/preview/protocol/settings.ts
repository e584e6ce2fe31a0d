/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

export type Language = 'zh-CN' | 'en-US';
export type ScreenSize = 'phone' | 'foldable' | 'tablet';

/** What a person sets on a device from outside of the app. */
export interface DeviceSettings {
  readonly language: Language;
  readonly isDark: boolean;
  readonly size: ScreenSize;
  readonly isLandscape: boolean;
  /** What fp are multiplied by. */
  readonly fontScale: number;
  readonly isForeground: boolean;
  readonly hasNetwork: boolean;
}

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];
export const FONT_SCALES: readonly number[] = [0.85, 1, 1.15, 1.45, 1.75, 2];

/** In vp, as a person holds it: one of each of ArkUI's breakpoints sm, md and lg. */
const SCREEN_SIZES: Readonly<Record<ScreenSize, { readonly short: number; readonly long: number }>> = {
  phone: { short: 360, long: 780 },
  foldable: { short: 680, long: 780 },
  tablet: { short: 800, long: 1280 },
};

export const SIZES = Object.keys(SCREEN_SIZES) as readonly ScreenSize[];

export const DEFAULT_SETTINGS: DeviceSettings = {
  language: 'en-US',
  isDark: false,
  size: 'phone',
  isLandscape: false,
  fontScale: 1,
  isForeground: true,
  hasNetwork: true,
};

/** The window's size in vp. */
export function windowSize(settings: Pick<DeviceSettings, 'size' | 'isLandscape'>): { width: number; height: number } {
  const { short, long } = SCREEN_SIZES[settings.size];
  return settings.isLandscape ? { width: long, height: short } : { width: short, height: long };
}
