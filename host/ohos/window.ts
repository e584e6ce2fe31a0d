/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { runningApplication } from '../device/application';
import { inBothForms } from '../device/asyncForms';
import { systemError } from '../device/systemError';
import type { AppWindow } from '../device/window/AppWindow';
import { WindowStageEvent } from '../device/window/WindowStage';

/** `@ohos.window`: the one window that the app has. */
enum AvoidAreaType {
  TYPE_SYSTEM = 0,
  TYPE_CUTOUT = 1,
  TYPE_SYSTEM_GESTURE = 2,
  TYPE_KEYBOARD = 3,
  TYPE_NAVIGATION_INDICATOR = 4,
}

enum Orientation {
  UNSPECIFIED = 0,
  PORTRAIT = 1,
  LANDSCAPE = 2,
  PORTRAIT_INVERTED = 3,
  LANDSCAPE_INVERTED = 4,
  AUTO_ROTATION = 5,
  AUTO_ROTATION_PORTRAIT = 6,
  AUTO_ROTATION_LANDSCAPE = 7,
  AUTO_ROTATION_RESTRICTED = 8,
  LOCKED = 11,
  AUTO_ROTATION_UNSPECIFIED = 12,
  USER_ROTATION_PORTRAIT = 13,
  USER_ROTATION_LANDSCAPE = 14,
  FOLLOW_DESKTOP = 17,
}

enum WindowEventType {
  WINDOW_SHOWN = 1,
  WINDOW_ACTIVE = 2,
  WINDOW_INACTIVE = 3,
  WINDOW_HIDDEN = 4,
  WINDOW_DESTROYED = 7,
}

const WINDOW_STATE_ABNORMAL = 1300002;
const NO_ERROR = { code: 0 };

function getLastWindow(_context: unknown, ...args: unknown[]): Promise<AppWindow> {
  return inBothForms(
    args,
    () => {
      const application = runningApplication();
      if (application === undefined) {
        throw systemError(WINDOW_STATE_ABNORMAL, 'the app has no window');
      }
      return application.windowStage.getMainWindowSync();
    },
    NO_ERROR,
  );
}

export default { AvoidAreaType, Orientation, WindowEventType, WindowStageEventType: WindowStageEvent, getLastWindow };
