/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import { callHandler } from '../controlRows';
import type { DismissReason } from './Layer';

/** What of the options decides when a person wants something to go. */
export interface DismissOptions {
  /** A handler that closes it itself by `dismiss()`; `false` for popups, where nothing closes them. */
  onWillDismiss?: unknown;
  /** The older form, without a reason. */
  shouldDismiss?: unknown;
}

/** Asks the page where it wants to be asked; otherwise it goes. */
export function dismissAs(
  node: ComponentNode,
  options: DismissOptions,
  reason: DismissReason,
  close: () => void,
): void {
  if (typeof options.onWillDismiss === 'function') {
    callHandler(node, 'onWillDismiss', options.onWillDismiss, { reason, dismiss: close });
  } else if (typeof options.shouldDismiss === 'function') {
    callHandler(node, 'shouldDismiss', options.shouldDismiss, { dismiss: close });
  } else if (options.onWillDismiss !== false) {
    close();
  }
}
