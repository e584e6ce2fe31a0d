/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BusinessError } from '@ohos.base';
import { SocketError } from 'socketkit';

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

/** Ends a flow whose step failed; the step says why. */
class FlowStopped extends Error {}

/** Records the steps of one flow. The first that fails ends it. */
export class Flow {
  readonly steps: Step[] = [];

  constructor(private readonly onStep: (step: Step) => void) {}

  /** A call that has to succeed. */
  async step<T>(call: string, run: () => T | Promise<T>, describe: (value: T) => string): Promise<T> {
    const startedAt = performance.now();
    try {
      const value = await run();
      this.record(call, true, startedAt, describe(value));
      return value;
    } catch (error) {
      this.record(call, false, startedAt, explain(error, call));
      throw new FlowStopped(call);
    }
  }

  /** A call that has to fail with a certain native code: what the guide does not tell. */
  async rejects(call: string, run: () => Promise<unknown>, code: number | string, why: string): Promise<void> {
    const startedAt = performance.now();
    const outcome = await run().then(
      () => 'it succeeded',
      (error: unknown) => (codeOf(error) === code ? undefined : explain(error, call)),
    );
    this.record(call, outcome === undefined, startedAt, `rejects with ${code}: ${outcome ?? why}`);
    if (outcome !== undefined) {
      throw new FlowStopped(call);
    }
  }

  /** An option of a call, told on a line of its own. */
  option(call: string, detail: string): void {
    this.record(call, true, performance.now(), detail);
  }

  private record(call: string, ok: boolean, startedAt: number, detail: string): void {
    const step = { call, ok, ms: Math.round((performance.now() - startedAt) * 1000) / 1000, detail };
    this.steps.push(step);
    this.onStep(step);
  }
}

/** Runs one flow to its end or to the step that fails; releases what it took in either case. */
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
      throw error;
    }
  }
  return { name, ok: flow.steps.every((step) => step.ok), steps: flow.steps };
}

function codeOf(error: unknown): number | string | undefined {
  return (error as { code?: number | string }).code;
}

function explain(error: unknown, call: string): string {
  const socketError = SocketError.from(error as BusinessError, call);
  return `${socketError.message}. ${socketError.meaning('en')}. ${socketError.advice('en')}`;
}

/** A step whose result is not what it has to be. */
export function check(condition: boolean, complaint: string): asserts condition {
  if (!condition) {
    throw new Error(complaint);
  }
}
