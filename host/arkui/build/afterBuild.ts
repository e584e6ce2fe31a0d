/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What waits until the struct whose `build` runs is there; undefined while none is built. */
let waiting: (() => void)[] | undefined;

/** Runs the `build` of a struct; what was put off meanwhile comes behind it, in order. */
export function withBuild(build: () => void): void {
  const outer = waiting;
  const own: (() => void)[] = [];
  try {
    waiting = own;
    build();
    waiting = undefined;
    own.forEach((run) => run());
  } finally {
    waiting = outer;
  }
}

/**
 * Runs something when the struct around it has been built, or at once where none is being built: on a device a struct
 * is made while its parent's `build` runs, and appears only after that. `run` must not throw.
 */
export function afterBuild(run: () => void): void {
  if (waiting === undefined) {
    run();
  } else {
    waiting.push(run);
  }
}
