/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SystemError } from '../../device/systemError';
import { systemError } from '../../device/systemError';

/** What the calls of `@ohos.UiTest` reject with. */

/** A call began before the last one was awaited. */
export function notAwaited(): SystemError {
  return systemError(17000002, 'a call of UiTest began before the one before it was awaited');
}

export function assertionFailed(what: string): SystemError {
  return systemError(17000003, `nothing on the screen is ${what}`);
}

export function componentLost(what: string): SystemError {
  return systemError(17000004, `${what} is no longer on the screen`);
}

/** What only a device, or a browser, could do. */
export function notSupported(what: string): SystemError {
  return systemError(17000005, `${what} is not possible on a PC without a browser`);
}
