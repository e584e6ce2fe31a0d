/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import * as app from 'ohos:app';
import { Screen } from '../../arkui/build/Screen';
import { ElementTree } from '../../arkui/element/ElementTree';
import type { Application } from '../../device/application';
import { launchApplication, runningApplication } from '../../device/application';
import type { Want } from '../../device/ability/lifecycle';
import { showScreen } from './shownScreen';

/**
 * Starts the app in this process, or brings it to the front where it runs. What its code throws fails the test that is
 * running, as any exception that nobody catches.
 */
export async function startApp(want: Want): Promise<Application> {
  const running = runningApplication();
  if (running !== undefined) {
    running.newWant(want);
    return running;
  }
  const onError = (error: unknown, what: string, at = ''): void =>
    rethrow(error, `${what}${at === '' ? '' : ` at ${at}`}`);
  return await launchApplication({
    app,
    ...(want.abilityName === undefined ? {} : { abilityName: want.abilityName }),
    want,
    onError,
    createScreen: (abilityContext) => {
      const tree = new ElementTree();
      const screen = new Screen(tree, {
        abilityContext,
        onError: (error, at, what) => onError(error, what, at),
        onWarning: () => undefined, // What has no effect on a PC is the preview's to say.
      });
      showScreen(tree, screen);
      return screen;
    },
  });
}

function rethrow(error: unknown, what: string): void {
  const reason = error instanceof Error ? error.message : String(error);
  queueMicrotask(() => {
    throw new Error(`${what}: ${reason}`, { cause: error });
  });
}
