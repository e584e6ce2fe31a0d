/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ENTRY_MARK } from '../../device/entryPage';

type StructDecorator = (struct: object) => void;

/** @Entry, with or without options: a struct that is a page. Which one is shown is for the app's manifest to say. */
export function Entry(structOrOptions?: unknown): StructDecorator | undefined {
  if (typeof structOrOptions === 'function') {
    markEntry(structOrOptions);
    return undefined;
  }
  return markEntry;
}

/** @ComponentV2, with or without options: every struct is one. */
export function ComponentV2(structOrOptions?: unknown): StructDecorator | undefined {
  return decoratorOf(structOrOptions);
}

/** @Preview, with or without options: for DevEco Studio's previewer. */
export function Preview(structOrOptions?: unknown): StructDecorator | undefined {
  return decoratorOf(structOrOptions);
}

/** A class is decorated at once, options give the decorator; there is nothing to do either way. */
function decoratorOf(structOrOptions: unknown): StructDecorator | undefined {
  return typeof structOrOptions === 'function' ? undefined : (): void => undefined;
}

function markEntry(struct: object): void {
  Object.defineProperty(struct, ENTRY_MARK, { value: true });
}
