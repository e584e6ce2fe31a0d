/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Screen } from '../../arkui/build/Screen';
import type { ElementTree } from '../../arkui/element/ElementTree';

/** The screen that UI suites look at and use: that of the app in this process, without a browser. */
export interface ShownScreen {
  readonly tree: ElementTree;
  readonly screen: Screen;
  /** Resolves when what is on the screen has caught up with the app's state. */
  settled(): Promise<void>;
  /** Calls after each change of what is on the screen, until it is ended by what is returned. */
  onChange(listener: () => void): () => void;
}

let shown: ShownScreen | undefined;

/** Undefined as long as no ability has been started. */
export function shownScreen(): ShownScreen | undefined {
  return shown;
}

export function setShownScreen(screen: ShownScreen | undefined): void {
  shown = screen;
}
