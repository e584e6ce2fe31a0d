/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { DeviceState } from '../protocol/control';
import type { Fault, ShownFault } from '../protocol/fault';
import type { ProcessReport, WatchdogReport } from '../protocol/process';
import type { ProcessEnd } from './DeviceChild';
import { FaultList } from './FaultList';

/** How the process of a device is and what went wrong in it, by what it reports. */
export class Condition {
  readonly #onChange: () => void;
  readonly #faults = new FaultList();
  #state: DeviceState = { kind: 'off' };
  #isLaunched = false;
  #crash: Fault | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): DeviceState {
    return this.#state;
  }

  get faults(): readonly ShownFault[] {
    return this.#faults.shown;
  }

  isOff(): void {
    this.#become({ kind: 'off' });
  }

  isEnding(): void {
    this.#become({ kind: 'starting' });
  }

  /** Another process begins: nothing is wrong with it yet. */
  isStarting(): void {
    this.#faults.clear();
    this.#crash = undefined;
    this.#isLaunched = false;
    this.#become({ kind: 'starting' });
  }

  hear(report: ProcessReport | WatchdogReport): void {
    switch (report.kind) {
      case 'launched':
        this.#isLaunched = true;
        this.#become({ kind: 'running' });
        break;
      case 'fault':
        this.#faults.add(report.fault);
        this.#onChange();
        break;
      case 'crashed':
        this.#crash = report.fault;
        break;
      case 'blocked':
        this.#become({ kind: 'blocked', blockage: report.blockage });
        break;
      case 'unblocked':
        this.#become({ kind: this.#isLaunched ? 'running' : 'starting' });
        break;
      default:
    }
  }

  /** The process has ended by itself. */
  hasEnded({ signal, code, output }: ProcessEnd): void {
    const reason = signal ?? `exit code ${code ?? '?'}`;
    const fault = this.#crash === undefined ? {} : { fault: this.#crash };
    this.#become({ kind: 'crashed', reason, output, ...fault });
  }

  dismiss(fault: number): void {
    this.#faults.dismiss(fault);
    this.#onChange();
  }

  /** What was wrong is said again where it still is. */
  forgetFaults(): void {
    this.#faults.clear();
    this.#onChange();
  }

  #become(state: DeviceState): void {
    this.#state = state;
    this.#onChange();
  }
}
