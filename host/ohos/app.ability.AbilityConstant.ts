/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

enum LaunchReason {
  UNKNOWN = 0,
  START_ABILITY = 1,
  CALL = 2,
  CONTINUATION = 3,
  APP_RECOVERY = 4,
  SHARE = 5,
  AUTO_STARTUP = 8,
}

enum LastExitReason {
  UNKNOWN = 0,
  ABILITY_NOT_RESPONDING = 1,
  NORMAL = 2,
  CPP_CRASH = 3,
  JS_ERROR = 4,
  APP_FREEZE = 5,
}

enum MemoryLevel {
  MEMORY_LEVEL_MODERATE = 0,
  MEMORY_LEVEL_LOW = 1,
  MEMORY_LEVEL_CRITICAL = 2,
}

enum OnContinueResult {
  AGREE = 0,
  REJECT = 1,
  MISMATCH = 2,
}

/** `@ohos.app.ability.AbilityConstant` */
export default { LaunchReason, LastExitReason, MemoryLevel, OnContinueResult };
