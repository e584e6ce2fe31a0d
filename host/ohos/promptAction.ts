/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { runningApplication } from '../device/application';
import { systemError } from '../device/systemError';

/**
 * `@ohos.promptAction`, which UIContext.getPromptAction() has replaced: what it shows belongs to the page of the app's one
 * window, the same as there.
 */
interface PromptAction {
  showToast(options: unknown): void;
  showDialog(...args: unknown[]): unknown;
  showActionMenu(...args: unknown[]): unknown;
  openCustomDialog(...args: unknown[]): unknown;
  closeCustomDialog(...args: unknown[]): unknown;
}

const INTERNAL_ERROR = 100001;

function current(): PromptAction {
  const context = runningApplication()?.screen.uiContext as { getPromptAction(): PromptAction } | undefined;
  if (context === undefined) {
    throw systemError(INTERNAL_ERROR, 'no page of the app is there');
  }
  return context.getPromptAction();
}

enum ToastShowMode {
  DEFAULT = 0,
  TOP_MOST = 1,
}

export default {
  ToastShowMode,
  showToast: (options: unknown) => current().showToast(options),
  showDialog: (...args: unknown[]) => current().showDialog(...args),
  showActionMenu: (...args: unknown[]) => current().showActionMenu(...args),
  openCustomDialog: (...args: unknown[]) => current().openCustomDialog(...args),
  closeCustomDialog: (...args: unknown[]) => current().closeCustomDialog(...args),
};
