/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Screen } from '../../arkui/build/Screen';
import type { ElementTree } from '../../arkui/element/ElementTree';
import { settled } from '../../arkui/state/schedule';

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

/** From now on UI suites see this screen. Nobody else may watch its tree. */
export function showScreen(tree: ElementTree, screen: Screen): void {
  const listeners = new Set<() => void>();
  tree.watch({
    changed: () => {
      // After the turn that changes it; taking the changes lets the next ones be told.
      queueMicrotask(() => {
        tree.takeChanges();
        [...listeners].forEach((listener) => listener());
      });
    },
  });
  shown = {
    tree,
    screen,
    settled,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
