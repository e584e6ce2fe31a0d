/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BusinessError } from '@ohos.base';
import { ErrorCatalog, SocketError } from 'socketkit';

/** One call of a flow, with what came back. */
export interface Step {
  call: string;
  ok: boolean;
  ms: number;
  detail: string;
}

export interface FlowResult {
  name: string;
  ok: boolean;
  steps: Step[];
}

/**
 * How long one step may take, in milliseconds. With a peer that answers each takes milliseconds, and the time is for a
 * slow network; it ends the waits that nothing else ends: a lost datagram, a peer that is silent.
 */
const STEP_DEADLINE_MS = 5_000;

/** Ends a flow whose step failed; the step says why. */
class FlowStopped extends Error {}

/** Records the steps of one flow. The first that fails ends it. */
export class Flow {
  readonly steps: Step[] = [];
  private readonly releases: (() => Promise<unknown>)[] = [];

  constructor(private readonly onStep: (step: Step) => void) {}

  /**
   * A call that has to succeed, and whose result `describe` finds right: it throws where not.
   *
   * @param deadlineMs for a call that has a time limit of its own, which should end it first
   */
  async step<T>(
    call: string,
    run: () => T | Promise<T>,
    describe: (value: T) => string,
    deadlineMs = STEP_DEADLINE_MS,
  ): Promise<T> {
    const startedAt = performance.now();
    try {
      const value = await within(deadlineMs, call, run);
      this.record(call, true, startedAt, describe(value));
      return value;
    } catch (error) {
      this.record(call, false, startedAt, explain(error, call));
      throw new FlowStopped(call);
    }
  }

  /** A call that has to fail with a certain code: what the guide does not tell. */
  async rejects(call: string, run: () => Promise<unknown>, code: number | string, why: string): Promise<void> {
    await this.step(
      call,
      async () => {
        const error = await run().then(
          () => new Error('it succeeded'),
          (reason: unknown) => reason,
        );
        check(codeOf(error) === code, `wanted was a rejection with ${code}, but: ${explain(error, call)}`);
      },
      () => `rejects with ${code}: ${why}`,
    );
  }

  /** Gives back what the flow takes, whichever way it ends; the last taken first. */
  atEnd(release: () => Promise<unknown>): void {
    this.releases.unshift(release);
  }

  /** What went wrong outside any step. */
  fail(error: unknown): void {
    const call = 'unexpected error';
    this.record(call, false, performance.now(), explain(error, call));
  }

  async release(): Promise<void> {
    for (const release of this.releases) {
      // A flow that got to its end has closed everything by a step of its own, and one that failed has told why:
      // closing again fails in both, and says nothing new.
      await within(STEP_DEADLINE_MS, 'close', release).catch(() => undefined);
    }
  }

  private record(call: string, ok: boolean, startedAt: number, detail: string): void {
    const step = { call, ok, ms: Math.round((performance.now() - startedAt) * 1000) / 1000, detail };
    this.steps.push(step);
    this.onStep(step);
  }
}

/** Runs one flow to its end or to what fails; releases what it took in either case. Never rejects. */
export async function runFlow(
  name: string,
  body: (flow: Flow) => Promise<void>,
  onStep: (step: Step) => void,
): Promise<FlowResult> {
  const flow = new Flow(onStep);
  try {
    await body(flow);
  } catch (error) {
    if (!(error instanceof FlowStopped)) {
      flow.fail(error);
    }
  }
  await flow.release();
  return { name, ok: flow.steps.every((step) => step.ok), steps: flow.steps };
}

/** What `run` gives, or a rejection with `ETIMEDOUT` where it gives nothing in time. */
async function within<T>(deadlineMs: number, call: string, run: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SocketError('ETIMEDOUT', call, `nothing for ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([run(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** A native connect that was refused and one that timed out give the same code, which means neither. */
const REFUSED_OR_TIMED_OUT = 2301115;

function explain(error: unknown, call: string): string {
  if (codeOf(error) === REFUSED_OR_TIMED_OUT) {
    const { advice } = ErrorCatalog.find('ECONNREFUSED');
    return `refused, or timed out: the native API does not tell them apart (native code ${REFUSED_OR_TIMED_OUT}). ${advice.en}`;
  }
  const failure = typeof error === 'object' && error !== null ? (error as BusinessError) : new Error(String(error));
  const socketError = SocketError.from(failure, call);
  return `${socketError.message}. ${socketError.meaning('en')}. ${socketError.advice('en')}`;
}

/** A step whose result is not what it has to be. */
export function check(condition: boolean, complaint: string): asserts condition {
  if (!condition) {
    throw new Error(complaint);
  }
}
