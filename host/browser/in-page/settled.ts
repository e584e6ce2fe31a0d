/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Longer than a size takes to the app's process and back. */
const QUIET_MS = 120;

/** Settled when nothing of the screen has changed for a moment, and what it shows is drawn. */
export function settled(screen: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      requestAnimationFrame(() => resolve());
    };
    let timer = setTimeout(finish, QUIET_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET_MS);
    });
    observer.observe(screen, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
