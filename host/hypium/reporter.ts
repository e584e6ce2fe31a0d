/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core, Reporter, Spec, Suite } from '@ohos/hypium';
import type { OpenHandles } from './openHandles';
import { handlesLeftOpen, openHandles } from './openHandles';
import type { SuiteResults, TestListener } from './results';
import { describeThrown } from './results';

export interface ReporterOptions {
  /** Only for the message where it is malformed. */
  only?: string;
  onTestDone?: TestListener;
}

interface RunningTest {
  assertions: number;
  /** What was thrown or rejected meanwhile and nobody caught. */
  readonly uncaught: unknown[];
  readonly startedAt: number;
}

/** Collects the results of a run of the framework, and what the framework itself lets pass. */
export class HostReporter implements Reporter {
  readonly id = 'host';
  private core: Core | undefined;
  private readonly failures: SuiteResults['failures'] = [];
  /** With the names of their suites. One that has passed can still fail: its callbacks may run on. */
  private readonly passed = new Map<Spec, string>();
  private readonly uncaughtOutside = new Set<unknown>();
  private handlesBefore: OpenHandles = new Map();
  private running: RunningTest | undefined;

  constructor(
    private readonly options: ReporterOptions,
    private readonly done: (results: SuiteResults) => void,
  ) {}

  init(core: Core): void {
    this.core = core;
  }

  /** Has to be called after `core.init()`, which is when the framework has its matchers together. */
  countAssertions(core: Core): void {
    const { matchers } = core.getDefaultService('expect');
    for (const [name, matcher] of Object.entries(matchers)) {
      matchers[name] = (actual, expected) => {
        if (this.running !== undefined) {
          this.running.assertions += 1;
        }
        return matcher(actual, expected);
      };
    }
  }

  /** An exception or a rejection that nobody caught. */
  uncaught(thrown: unknown): void {
    if ([...this.passed.keys()].some((spec) => spec.fail !== undefined && spec.fail === thrown)) {
      return; // failLateAssertions names the test that it belongs to.
    }
    if (this.running !== undefined) {
      this.running.uncaught.push(thrown);
      return;
    }
    this.uncaughtOutside.add(thrown);
    this.fail(this.suite().description, 'outside of its tests', describeThrown(thrown));
  }

  taskStart(): void {
    // Nothing to announce.
  }

  suiteStart(): void {
    this.handlesBefore = openHandles();
  }

  specStart(): void {
    this.running = { assertions: 0, uncaught: [], startedAt: performance.now() };
  }

  specDone(): void {
    const test = this.running as RunningTest;
    this.running = undefined;
    const spec = this.spec();
    const suite = this.suite().description;
    const failure = failureOf(spec, test);
    const ms = performance.now() - test.startedAt;
    if (failure === undefined) {
      this.passed.set(spec, suite);
      this.options.onTestDone?.(suite, spec.description, undefined, ms);
    } else {
      this.fail(suite, spec.description, failure, ms);
    }
  }

  async suiteDone(): Promise<void> {
    // What the last test and the hooks left to themselves is thrown and rejected first.
    await nextTurn();
    const suite = this.suite();
    if (suite.hookError !== null && !this.uncaughtOutside.has(suite.hookError)) {
      this.fail(suite.description, 'beforeAll or afterAll', describeThrown(suite.hookError));
    }
    const open = await handlesLeftOpen(this.handlesBefore);
    if (open !== '') {
      this.fail(suite.description, 'after the suite', `left open: ${open}`);
    }
    this.failLateAssertions();
  }

  async taskDone(): Promise<void> {
    await nextTurn();
    this.failLateAssertions();
    this.finish();
  }

  incorrectFormat(): void {
    this.failures.push({ suite: '', test: '', reason: `not a suite or test: ${this.options.only ?? ''}` });
    this.finish();
  }

  /** The framework notes a failed assertion in its test, also when that is over, and looks at it no more. */
  private failLateAssertions(): void {
    for (const [spec, suite] of this.passed) {
      if (spec.fail !== undefined) {
        this.passed.delete(spec);
        this.fail(suite, spec.description, `after the test had ended: ${describeThrown(spec.fail)}`);
      }
    }
  }

  private fail(suite: string, test: string, reason: string, ms = 0): void {
    this.failures.push({ suite, test, reason });
    this.options.onTestDone?.(suite, test, reason, ms);
  }

  private finish(): void {
    this.done({ passed: this.passed.size, failures: this.failures });
  }

  private suite(): Suite {
    return (this.core as Core).getDefaultService('suite').currentRunningSuite;
  }

  private spec(): Spec {
    return (this.core as Core).getDefaultService('spec').currentRunningSpec;
  }
}

function failureOf(spec: Spec, test: RunningTest): string | undefined {
  const noted = [spec.fail, spec.error].filter((thrown) => thrown !== undefined);
  const reasons = [...new Set([...noted, ...test.uncaught])].map(describeThrown);
  if (reasons.length > 0) {
    return reasons.join('\n');
  }
  if (!spec.isExecuted) {
    return 'the test threw undefined';
  }
  return test.assertions === 0 ? 'the test asserts nothing' : undefined;
}
