/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Amounts by the time at which they came: the newest stretches of equal length, of which the last one is under way. */
export class TimeBuckets {
  private readonly widthMs: number;
  /** A ring: the stretch of number n is at n modulo the length. */
  private readonly amounts: number[];
  private lastMs: number;
  private elapsedMs: number = 0;
  /** The number of the stretch that is under way. */
  private current: number = 0;

  /** @param startMs where the first stretch begins, on the clock that every other call tells the time by */
  constructor(widthMs: number, count: number, startMs: number) {
    this.widthMs = widthMs;
    this.amounts = new Array<number>(count).fill(0);
    this.lastMs = startMs;
  }

  add(amount: number, nowMs: number): void {
    this.advance(nowMs);
    const index = this.current % this.amounts.length;
    this.amounts[index] = (this.amounts[index] ?? 0) + amount;
  }

  /** Of every stretch that is kept. */
  sum(nowMs: number): number {
    this.advance(nowMs);
    return this.amounts.reduce((sum: number, amount: number): number => sum + amount, 0);
  }

  /** Each one without the one under way, oldest first; 0 for those before the start. */
  completed(nowMs: number): number[] {
    this.advance(nowMs);
    const oldest = (this.current + 1) % this.amounts.length;
    return this.amounts.slice(oldest).concat(this.amounts.slice(0, oldest)).slice(0, -1);
  }

  /** A clock that was set back stands still for this one call. */
  private advance(nowMs: number): void {
    this.elapsedMs += Math.max(0, nowMs - this.lastMs);
    this.lastMs = nowMs;
    const reached = Math.floor(this.elapsedMs / this.widthMs);
    const passed = Math.min(reached - this.current, this.amounts.length);
    for (let step = 0; step < passed; step++) {
      this.amounts[(reached - step) % this.amounts.length] = 0;
    }
    this.current = reached;
  }
}
