/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { readFileSync } from 'node:fs';

const NS_PER_MS = 1_000_000;

/** What the system says of a thread: both grow. */
export interface ThreadTimes {
  readonly ranMs: number;
  /** While it could have run, and others had the cores. */
  readonly waitedMs: number;
}

/** Of a thread of this process; that of the main thread has the process's own id. Undefined anywhere but on Linux. */
export function threadTimes(id: number): ThreadTimes | undefined {
  try {
    const [ran, waited] = readFileSync(`/proc/self/task/${id}/schedstat`, 'utf8').split(' ').map(Number);
    return ran === undefined || waited === undefined
      ? undefined
      : { ranMs: ran / NS_PER_MS, waitedMs: waited / NS_PER_MS };
  } catch {
    return undefined; // Another system, or a kernel that does not count this.
  }
}

/**
 * How much of its time a thread has had for itself. On a PC that is busy with other things it is not the thread's fault
 * that it does not come back.
 */
export class ThreadTime {
  readonly #read: () => ThreadTimes | undefined;
  #last: ThreadTimes | undefined;

  constructor(read: () => ThreadTimes | undefined) {
    this.#read = read;
    this.#last = read();
  }

  /**
   * Since the last call, which was `turnMs` ago or longer: how long it ran or slept, in ms, at most `turnMs`. All of that
   * where the system does not tell.
   */
  own(turnMs: number): number {
    const before = this.#last;
    const now = this.#read();
    this.#last = now;
    if (before === undefined || now === undefined) {
      return turnMs;
    }
    const ranMs = now.ranMs - before.ranMs;
    const waitedMs = now.waitedMs - before.waitedMs;
    return Math.max(Math.min(ranMs, turnMs), turnMs - waitedMs);
  }
}
