/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Worker } from 'node:worker_threads';
import { newPulse, numbersOf, Pulse, textOf } from './pulse';

const BEAT_INTERVAL_MS = 250;

/** What the watchdog gets from the thread that it watches. */
export interface WatchdogData {
  readonly pulse: SharedArrayBuffer;
  /** The process without which there is nothing to do. */
  readonly previewId: number;
}

/** What the preview has given the process on its way. */
export interface Surroundings {
  /** The file of the watchdog's program. */
  readonly watchdog: string;
  /** The preview's own process. */
  readonly previewId: number;
}

/** Shows the watchdog that the main thread is alive, and what it is called for. */
export class Heartbeat {
  readonly #pulse = newPulse();
  readonly #numbers = numbersOf(this.#pulse);
  readonly #text = textOf(this.#pulse);
  readonly #encoder = new TextEncoder();
  readonly #watchdog: Worker;

  constructor({ watchdog, previewId }: Surroundings) {
    const workerData: WatchdogData = { pulse: this.#pulse, previewId };
    this.#watchdog = new Worker(watchdog, { workerData });
    this.#watchdog.unref();
    setInterval(() => Atomics.add(this.#numbers, Pulse.Beats, 1), BEAT_INTERVAL_MS);
  }

  set bundle(file: string) {
    this.#watchdog.postMessage(file);
  }

  launched(): void {
    Atomics.store(this.#numbers, Pulse.IsLaunched, 1);
  }

  /** Cheap: it is done for every call of a handler. The outermost is the one to be named. */
  entered(what: string, at: string): void {
    const depth = (this.#numbers[Pulse.Depth] ?? 0) + 1;
    this.#numbers[Pulse.Depth] = depth;
    if (depth === 1) {
      const { written } = this.#encoder.encodeInto(what, this.#text);
      this.#numbers[Pulse.WhatBytes] = written;
      this.#numbers[Pulse.AtBytes] = this.#encoder.encodeInto(at, this.#text.subarray(written)).written;
    }
  }

  left(): void {
    this.#numbers[Pulse.Depth] = Math.max(0, (this.#numbers[Pulse.Depth] ?? 0) - 1);
  }
}
