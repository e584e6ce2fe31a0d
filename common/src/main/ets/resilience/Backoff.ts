/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { checkTimeout } from '../native/options';

/** How long the waits between attempts are. */
export interface BackoffOptions {
  /** The longest that the first wait can be, in ms; 1 or more, 500 where absent. */
  baseMs?: number;
  /** The longest that any wait can be, in ms; 1 or more, 30000 where absent. */
  maxMs?: number;
  /** From 0 up to 1; `Math.random` where absent. */
  random?: () => number;
}

const DEFAULT_BASE_MS = 500;
const DEFAULT_MAX_MS = 30_000;

/**
 * Waits that grow: each is anything from 0 to twice the longest of the one before, up to a limit. Chance spreads the
 * clients that lost the same server over the whole time, so that it is not struck by all of them at once.
 */
export class Backoff {
  private readonly baseMs: number;
  private readonly maxMs: number;
  private readonly random: () => number;
  private count: number = 0;

  /** Throws a `SocketError` with code `BAD_OPTION` where a duration is outside its range. */
  constructor(options: BackoffOptions = {}) {
    this.baseMs = checkTimeout('baseMs', options.baseMs ?? DEFAULT_BASE_MS);
    this.maxMs = checkTimeout('maxMs', options.maxMs ?? DEFAULT_MAX_MS);
    this.random = options.random ?? ((): number => Math.random());
  }

  /** How many waits there were since the start or the last `reset`. */
  get waits(): number {
    return this.count;
  }

  /** The next wait, in whole ms. */
  next(): number {
    // Infinite after a thousand doublings, which the limit covers.
    const longest = Math.min(this.maxMs, this.baseMs * Math.pow(2, this.count));
    this.count++;
    return Math.round(this.random() * longest);
  }

  /** The next wait is a first one again. */
  reset(): void {
    this.count = 0;
  }
}
