/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Endpoint } from '../endpoint/Endpoint';
import { SocketError } from '../errors/SocketError';

/** Something with a descriptor. */
export interface Closable {
  /** Resolves when the descriptor is free; never rejects. */
  close(): Promise<void>;
}

/**
 * One `connect` or `bind` under way, which a `close` can cancel. The native call may then never settle, so that the
 * caller waits for the cancellation as well.
 */
export class Attempt {
  readonly endpoint: Endpoint;
  private readonly operation: string;
  private owned: Closable | undefined = undefined;
  private cancellation: SocketError | undefined = undefined;
  private rejectCanceled: (error: SocketError) => void = (): void => undefined;

  constructor(operation: string, endpoint: Endpoint) {
    this.operation = operation;
    this.endpoint = endpoint;
  }

  /** Settles as the work does, or rejects with `ECANCELED` at the moment of the cancellation. */
  orCanceled<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve: (value: T) => void, reject: (error: Error) => void) => {
      this.rejectCanceled = reject;
      work.then(resolve, reject);
    });
  }

  /** From here on this is what the attempt is made with, and goes with it. What it was made with before is closed. */
  use(closable: Closable): void {
    this.owned = closable;
  }

  /** Between two steps of the work, so that a canceled attempt goes no further. */
  throwIfCanceled(): void {
    if (this.cancellation !== undefined) {
      throw this.cancellation;
    }
  }

  /** Resolves when the descriptor of the attempt is free. */
  cancel(): Promise<void> {
    this.cancellation = new SocketError('ECANCELED', this.operation, 'close was called', { endpoint: this.endpoint });
    this.rejectCanceled(this.cancellation);
    return this.release();
  }

  /** Gives up what the attempt is made with. Resolves when its descriptor is free. */
  async release(): Promise<void> {
    await this.owned?.close();
  }
}
