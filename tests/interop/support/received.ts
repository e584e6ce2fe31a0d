/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { CloseEvent, EventSource, StreamConnection } from 'socketkit';

/** The next event of a source. */
export function next<T>(source: EventSource<T>): Promise<T> {
  return new Promise((resolve) => source.once(resolve));
}

/** Everything that a connection receives, and how it ends. */
export class Received {
  readonly closings: CloseEvent[] = [];
  private bytes = Buffer.alloc(0);
  private waiting: (() => void)[] = [];

  constructor(connection: StreamConnection) {
    connection.message.on((chunk) => {
      this.bytes = Buffer.concat([this.bytes, Buffer.from(chunk)]);
      this.wake();
    });
    connection.closed.on((event) => {
      this.closings.push(event);
      this.wake();
    });
  }

  get text(): string {
    return this.bytes.toString();
  }

  /** Resolves with all bytes once there are that many. Rejects where the connection ends before. */
  async atLeast(count: number): Promise<Buffer> {
    while (this.bytes.length < count) {
      if (this.closings.length > 0) {
        throw new Error(`the connection ended after ${this.bytes.length} of ${count} bytes: ${this.text}`);
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return this.bytes;
  }

  /** Resolves with how the connection ended. */
  async end(): Promise<CloseEvent> {
    for (;;) {
      const [event] = this.closings;
      if (event !== undefined) {
        return event;
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}
