/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { pauseTracking, resetTracking } from '@vue/reactivity';

/** Runs something whose reads of state are nobody's dependencies: handlers, lifecycle methods, the building of children. */
export function untracked<T>(run: () => T): T {
  pauseTracking();
  try {
    return run();
  } finally {
    resetTracking();
  }
}
