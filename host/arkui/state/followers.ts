/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { startComputed } from './computed';
import { membersOf } from './members';
import { startMonitors } from './monitor';
import { reportError } from './report';

/** Whether a class has members that follow its state: @Computed and @Monitor. */
export function hasFollowers(prototype: object): boolean {
  return [...membersOf(prototype).values()].some(({ role }) => role === 'Computed' || role === 'Monitor');
}

/**
 * Begins them: what is computed first, because monitors may watch it.
 *
 * @param at where the class stands, as far as that is known
 * @returns ends them
 */
export function startFollowers(object: object, className: string, at = '', report = reportError): () => void {
  const endComputed = startComputed(object, className, at, report);
  const endMonitors = startMonitors(object, className, at, report);
  return () => {
    endMonitors();
    endComputed();
  };
}

let waiting: (() => void)[] = [];

/** In a microtask, as on a device for classes: what is changed before that is how the object began. */
export function startFollowersSoon(object: object, className: string): void {
  if (waiting.length === 0) {
    queueMicrotask(() => {
      const starts = waiting;
      waiting = [];
      starts.forEach((start) => start());
    });
  }
  waiting.push(() => startFollowers(object, className));
}
