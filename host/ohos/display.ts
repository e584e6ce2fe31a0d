/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { watch } from '@vue/reactivity';
import { configuration } from '../device/configuration';
import { inBothForms } from '../device/asyncForms';
import { PIXELS_PER_VP } from '../device/resources/lengths';
import { Listeners } from '../device/window/Listeners';
import { sizeInPixels } from '../device/window/AppWindow';

/** `@ohos.display`: the screen that the device's window fills. Sizes are in physical pixels. */
enum Orientation {
  PORTRAIT = 0,
  LANDSCAPE = 1,
  PORTRAIT_INVERTED = 2,
  LANDSCAPE_INVERTED = 3,
}

enum FoldStatus {
  FOLD_STATUS_UNKNOWN = 0,
  FOLD_STATUS_EXPANDED = 1,
  FOLD_STATUS_FOLDED = 2,
  FOLD_STATUS_HALF_FOLDED = 3,
}

const STATE_ON = 2;
const REFRESH_RATE_HZ = 60;
const DPI_PER_PIXEL = 160;

interface Display {
  id: number;
  name: string;
  alive: boolean;
  state: number;
  refreshRate: number;
  rotation: number;
  width: number;
  height: number;
  availableWidth: number;
  availableHeight: number;
  densityDPI: number;
  densityPixels: number;
  scaledDensity: number;
  xDPI: number;
  yDPI: number;
  orientation: Orientation;
}

function getDefaultDisplaySync(): Display {
  const { width, height } = sizeInPixels();
  const dpi = PIXELS_PER_VP * DPI_PER_PIXEL;
  return {
    id: 0,
    name: 'screen_0',
    alive: true,
    state: STATE_ON,
    refreshRate: REFRESH_RATE_HZ,
    rotation: height >= width ? 0 : 1,
    width,
    height,
    availableWidth: width,
    availableHeight: height,
    densityDPI: dpi,
    densityPixels: PIXELS_PER_VP,
    scaledDensity: PIXELS_PER_VP * configuration.fontScale,
    xDPI: dpi,
    yDPI: dpi,
    orientation: height >= width ? Orientation.PORTRAIT : Orientation.LANDSCAPE,
  };
}

const listeners = new Listeners();
let endWatch: (() => void) | undefined;

/** `change` tells the number of the display whose size or way round is another; `add` and `remove` never happen. */
function on(type: string, callback: (displayId: number) => void): void {
  listeners.on(type, callback as (value: unknown) => void);
  endWatch ??= watch(
    () => [configuration.windowWidth, configuration.windowHeight],
    () => listeners.emit('change', 0),
  ).stop;
}

function off(type: string, callback?: (displayId: number) => void): void {
  listeners.off(type, callback as ((value: unknown) => void) | undefined);
}

export default {
  Orientation,
  FoldStatus,
  getDefaultDisplaySync,
  getAllDisplays: (...args: unknown[]) => inBothForms(args, () => [getDefaultDisplaySync()]),
  isFoldable: () => false,
  getFoldStatus: () => FoldStatus.FOLD_STATUS_UNKNOWN,
  on,
  off,
};
