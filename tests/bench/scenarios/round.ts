/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fail } from '../sockets';

/** A round in which nothing moves for that long is over: generous, as a loaded machine is not a failure. */
const STALL_MS = 5_000;

/** A client's rounds, one after the other: how many messages are sent and through, when it is over, whether it hangs. */
export class Round {
  private messages = 0;
  private sent = 0;
  private through = 0;
  private startedAtMs = 0;
  private watch: NodeJS.Timeout | undefined;
  private finished: (ms: number) => void = () => undefined;

  constructor(private readonly fail: Fail) {}

  /** @returns how long the round took, in milliseconds */
  begin(messages: number): Promise<number> {
    this.messages = messages;
    this.sent = 0;
    this.through = 0;
    this.watch = this.watchProgress();
    this.startedAtMs = performance.now();
    return new Promise((resolve) => (this.finished = resolve));
  }

  /** Takes the next message to send; false when all are taken. */
  next(): boolean {
    if (this.sent === this.messages) {
      return false;
    }
    this.sent += 1;
    return true;
  }

  /** One message is through. */
  advance(): void {
    this.through += 1;
  }

  get isThrough(): boolean {
    return this.through === this.messages;
  }

  finish(): void {
    const elapsedMs = performance.now() - this.startedAtMs;
    clearInterval(this.watch);
    this.finished(elapsedMs);
  }

  private watchProgress(): NodeJS.Timeout {
    let before = 0;
    return setInterval(() => {
      if (this.through === before) {
        const counts = `${this.messages} messages, ${this.sent} sent, ${this.through} through`;
        this.fail(new Error(`nothing moved for ${STALL_MS / 1000} s: ${counts}`));
      }
      before = this.through;
    }, STALL_MS);
  }
}
