/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { DeviceChild } from './DeviceChild';

/** How long after a start the process for the next one is made, so that it does not slow down this one. */
const DELAY_MS = 400;

/** The process of a device that waits ready for its next start: a start costs no start of Node. */
export class SpareChild {
  readonly #make: () => DeviceChild;
  #child: DeviceChild | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** What an app has imported that is the same for its next version. */
  #modules: readonly string[] = [];

  constructor(make: () => DeviceChild) {
    this.#make = make;
    this.#child = make();
  }

  /** It reads the bundle while the other process ends; none of the app's own code runs before its launch. */
  prepareFor(bundle: string, modules: readonly string[]): void {
    this.#modules = modules;
    this.#child?.tell({ kind: 'prepare', modules: [bundle] });
  }

  /** The one that is ready; otherwise a new one. */
  take(): DeviceChild {
    const child = this.#child ?? this.#make();
    this.#child = undefined;
    return child;
  }

  /** Makes another one when the one that was taken has had its time. */
  replaceLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#isClosed) {
        this.#child ??= this.#make();
        this.#child.tell({ kind: 'prepare', modules: this.#modules });
      }
    }, DELAY_MS);
  }

  /** A process has ended, perhaps this one. */
  ended(child: DeviceChild): void {
    if (child === this.#child) {
      this.#child = undefined;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#child?.kill();
    await this.#child?.ended;
  }
}
