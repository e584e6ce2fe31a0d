/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What the one who pushed a page is told when it is popped with a result. */
export interface PopInfo {
  info: NavPathInfo;
  result: unknown;
}

/** A page on a navigation stack: what it is called and what it was given. */
export class NavPathInfo {
  name: string;
  param: unknown;
  onPop: ((info: PopInfo) => void) | undefined;
  isEntry: boolean | undefined;

  constructor(name: string, param?: unknown, onPop?: (info: PopInfo) => void, isEntry?: boolean) {
    this.name = name;
    this.param = param;
    this.onPop = onPop;
    this.isEntry = isEntry;
  }
}
