/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What a controller needs of the Tabs that it belongs to. */
export interface ControlledTabs {
  changeIndex(index: number): void;
}

/** Changes the page of a Tabs. Without effect while no Tabs has it. */
export class TabsController {
  #tabs: ControlledTabs | undefined;

  changeIndex(index: number): void {
    this.#tabs?.changeIndex(index);
  }

  /** All pages are there from the start. */
  preloadItems(): Promise<void> {
    return Promise.resolve();
  }

  /** For the Tabs. */
  attach(tabs: ControlledTabs): void {
    this.#tabs = tabs;
  }

  /** For the Tabs. */
  detach(tabs: ControlledTabs): void {
    if (this.#tabs === tabs) {
      this.#tabs = undefined;
    }
  }
}
