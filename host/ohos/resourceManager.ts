/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ColorMode as AbilityColorMode } from '../device/ability/systemConfiguration';

/** `@ohos.resourceManager`: its enums; the manager itself is `context.resourceManager` (host/device/resourceManager.ts). */
enum Direction {
  DIRECTION_VERTICAL = 0,
  DIRECTION_HORIZONTAL = 1,
}

enum DeviceType {
  DEVICE_TYPE_PHONE = 0x00,
  DEVICE_TYPE_TABLET = 0x01,
  DEVICE_TYPE_CAR = 0x02,
  DEVICE_TYPE_PC = 0x03,
  DEVICE_TYPE_TV = 0x04,
  DEVICE_TYPE_WEARABLE = 0x06,
  DEVICE_TYPE_2IN1 = 0x07,
}

enum ScreenDensity {
  SCREEN_SDPI = 120,
  SCREEN_MDPI = 160,
  SCREEN_LDPI = 240,
  SCREEN_XLDPI = 320,
  SCREEN_XXLDPI = 480,
  SCREEN_XXXLDPI = 640,
}

const ColorMode = { DARK: AbilityColorMode.COLOR_MODE_DARK, LIGHT: AbilityColorMode.COLOR_MODE_LIGHT } as const;

export default { Direction, DeviceType, ScreenDensity, ColorMode };
