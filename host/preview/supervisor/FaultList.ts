/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Fault, ShownFault } from '../protocol/fault';

/** The oldest go. */
const MAX_FAULTS = 20;

/** The faults of a device that nobody has dismissed yet. The same one again and again is one with a count. */
export class FaultList {
  #faults: ShownFault[] = [];
  #lastId = 0;

  get shown(): readonly ShownFault[] {
    return this.#faults;
  }

  add(fault: Fault): void {
    const last = this.#faults.at(-1);
    if (last?.message === fault.message && last.what === fault.what && last.at === fault.at) {
      this.#faults = [...this.#faults.slice(0, -1), { ...last, count: last.count + 1 }];
      return;
    }
    this.#faults = [...this.#faults, { ...fault, id: ++this.#lastId, count: 1 }].slice(-MAX_FAULTS);
  }

  dismiss(id: number): void {
    this.#faults = this.#faults.filter((fault) => fault.id !== id);
  }

  clear(): void {
    this.#faults = [];
  }
}
