/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

export { UIContext } from '../arkui/context/UIContext';

/** What a page does when the keyboard comes. Values of ArkUI's enums are their names on this host. */
export const KeyboardAvoidMode = {
  OFFSET: 'OFFSET',
  RESIZE: 'RESIZE',
  OFFSET_WITH_CARET: 'OFFSET_WITH_CARET',
  RESIZE_WITH_CARET: 'RESIZE_WITH_CARET',
  NONE: 'NONE',
} as const;
