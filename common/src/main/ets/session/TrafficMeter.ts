/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { TimeBuckets } from './TimeBuckets';

/** How many seconds the history of a direction goes back. */
export const HISTORY_SECONDS = 60;

const SECOND_MS = 1000;
/** The window of the rate moves on in steps of a tenth of it: fine enough for a figure that is read once a second. */
const RATE_STEPS = 10;

/** What went in one direction. */
export class TrafficFlow {
  private readonly window: TimeBuckets;
  private readonly seconds: TimeBuckets;
  private byteCount: number = 0;
  private messageCount: number = 0;

  /** @param startMs now, on the clock that every other call tells the time by */
  constructor(startMs: number) {
    this.window = new TimeBuckets(SECOND_MS / RATE_STEPS, RATE_STEPS, startMs);
    this.seconds = new TimeBuckets(SECOND_MS, HISTORY_SECONDS + 1, startMs);
  }

  /** All bytes since the start. */
  get bytes(): number {
    return this.byteCount;
  }

  /** All messages since the start, those of 0 bytes, too. */
  get messages(): number {
    return this.messageCount;
  }

  /** Counts one message. @param sizeBytes 0 or more */
  add(sizeBytes: number, nowMs: number): void {
    this.byteCount += sizeBytes;
    this.messageCount++;
    this.window.add(sizeBytes, nowMs);
    this.seconds.add(sizeBytes, nowMs);
  }

  /** The bytes of the last second, up to now. */
  perSecond(nowMs: number): number {
    return this.window.sum(nowMs);
  }

  /**
   * The bytes of each of the last {@link HISTORY_SECONDS} whole seconds since the start, oldest first; 0 for those before
   * the start. The second that is under way is left out, so a sample never changes once it is there.
   */
  history(nowMs: number): number[] {
    return this.seconds.completed(nowMs);
  }
}

/**
 * Counts what goes over a connection or a socket in both directions. It has no clock and no timer: each call is told the
 * time, `nowMs`, in ms on any one clock, such as `Date.now()`. A clock that is set back costs nothing but the time
 * between two calls.
 */
export class TrafficMeter {
  readonly sent: TrafficFlow;
  readonly received: TrafficFlow;

  /** @param startMs now: where the seconds of the history begin */
  constructor(startMs: number) {
    this.sent = new TrafficFlow(startMs);
    this.received = new TrafficFlow(startMs);
  }
}
