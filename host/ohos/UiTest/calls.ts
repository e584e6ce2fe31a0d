/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { setImmediate as nextTurn } from 'node:timers/promises';
import { shownScreen } from '../../hypium/ui/shownScreen';
import { notAwaited } from './errors';

let isUnderWay = false;

/** One call of the API. As on a device the next one may begin only when it is over. */
export async function call<T>(work: () => T | Promise<T>): Promise<T> {
  if (isUnderWay) {
    throw notAwaited();
  }
  isUnderWay = true;
  try {
    await atRest();
    return await work();
  } finally {
    isUnderWay = false;
  }
}

/** A call that does something to the screen: over when what came of it at once is to be seen. */
export function action<T>(work: () => T | Promise<T>): Promise<T> {
  return call(async () => {
    const result = await work();
    await atRest();
    return result;
  });
}

/** When the screen has caught up with what was done to it. */
export async function atRest(): Promise<void> {
  await nextTurn();
  await shownScreen()?.settled();
}
