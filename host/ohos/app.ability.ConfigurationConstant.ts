/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ColorMode, Direction } from '../device/ability/systemConfiguration';

enum ScreenDensity {
  SCREEN_DENSITY_NOT_SET = 0,
  SCREEN_DENSITY_SDPI = 120,
  SCREEN_DENSITY_MDPI = 160,
  SCREEN_DENSITY_LDPI = 240,
  SCREEN_DENSITY_XLDPI = 320,
  SCREEN_DENSITY_XXLDPI = 480,
  SCREEN_DENSITY_XXXLDPI = 640,
}

/** `@ohos.app.ability.ConfigurationConstant` */
export default { ColorMode, Direction, ScreenDensity };
