/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Reporter, Spec, Suite } from '@ohos/hypium';
import { Core, ExpectExtend } from '@ohos/hypium';
import type { OpenHandles } from './openHandles';
import { handlesLeftOpen, openHandles } from './openHandles';

/**
 * Runs on-device suites with the framework's own core, and is stricter than it in three things: a test that asserts
 * nothing fails, an exception that nobody caught fails the test that was running, and a suite that leaves a socket or a
 * timer open fails.
 */
export interface SuiteResults {
  passed: number;
  failures: Failure[];
}

export interface Failure {
  suite: string;
  test: string;
  reason: string;
}

export interface RunOptions {
  /** `-s class`: suites, or `Suite#test`, separated by commas. */
  only?: string;
  /** How long a test may take. */
  timeoutMs: number;
  onTestDone?: (suite: string, test: string, failure: string | undefined, ms: number) => void;
}

export function runSuites(declareSuites: () => void, options: RunOptions): Promise<SuiteResults> {
  return new Promise((resolve) => {
    const core = Core.getInstance();
    const reporter = new HostReporter(options, resolve);
    silenceFramework();
    core.addService('expect', new ExpectExtend({ id: 'extend' }));
    core.addService('report', reporter);
    core.init();
    reporter.countAssertions(core);
    core.subscribeEvent('task', reporter);
    core.subscribeEvent('suite', reporter);
    core.subscribeEvent('spec', reporter);
    core.getDefaultService('config').setConfig({
      timeout: String(options.timeoutMs),
      ...(options.only === undefined ? {} : { class: options.only }),
    });
    process.on('uncaughtException', (error) => reporter.uncaught(error));
    declareSuites();
    core.execute({});
  });
}

/** The framework tells everything to the console as well; what matters is in the results. */
function silenceFramework(): void {
  const error = console.error.bind(console);
  console.info = () => undefined;
  console.error = (...values: unknown[]) => {
    if (!String(values[0]).startsWith('[Hypium]')) {
      error(...values);
    }
  };
}

class HostReporter implements Reporter {
  readonly id = 'host';
  private core: Core | undefined;
  private readonly results: SuiteResults = { passed: 0, failures: [] };
  private handlesBefore: OpenHandles = new Map();
  private assertions = 0;
  private uncaughtInTest: unknown;
  private startedAt = 0;

  constructor(
    private readonly options: RunOptions,
    private readonly done: (results: SuiteResults) => void,
  ) {}

  init(core: Core): void {
    this.core = core;
  }

  countAssertions(core: Core): void {
    const expect = core.expect.bind(core);
    core.expect = (actual) => {
      this.assertions += 1;
      return expect(actual);
    };
  }

  uncaught(error: unknown): void {
    this.uncaughtInTest ??= error;
  }

  taskStart(): void {
    // Nothing to announce.
  }

  suiteStart(): void {
    this.handlesBefore = openHandles();
  }

  specStart(): void {
    this.assertions = 0;
    this.uncaughtInTest = undefined;
    this.startedAt = performance.now();
  }

  specDone(): void {
    const spec = this.spec();
    const failure = this.failureOf(spec);
    if (failure === undefined) {
      this.results.passed += 1;
    } else {
      this.results.failures.push({ suite: this.suite().description, test: spec.description, reason: failure });
    }
    const ms = performance.now() - this.startedAt;
    this.options.onTestDone?.(this.suite().description, spec.description, failure, ms);
  }

  private failureOf(spec: Spec): string | undefined {
    const thrown = spec.error ?? spec.fail ?? this.uncaughtInTest;
    if (thrown !== undefined) {
      return describeThrown(thrown);
    }
    return this.assertions === 0 ? 'the test asserts nothing' : undefined;
  }

  async suiteDone(): Promise<void> {
    const suite = this.suite();
    if (suite.hookError !== null) {
      this.fail(suite, 'beforeAll or afterAll', describeThrown(suite.hookError));
    }
    const open = await handlesLeftOpen(this.handlesBefore);
    if (open !== '') {
      this.fail(suite, 'after the suite', `left open: ${open}`);
    }
  }

  private fail(suite: Suite, test: string, reason: string): void {
    this.results.failures.push({ suite: suite.description, test, reason });
    this.options.onTestDone?.(suite.description, test, reason, 0);
  }

  taskDone(): void {
    this.done(this.results);
  }

  incorrectFormat(): void {
    this.results.failures.push({ suite: '', test: '', reason: `not a suite or test: ${this.options.only ?? ''}` });
    this.done(this.results);
  }

  private suite(): Suite {
    return (this.core as Core).getDefaultService('suite').currentRunningSuite;
  }

  private spec(): Spec {
    return (this.core as Core).getDefaultService('spec').currentRunningSpec;
  }
}

function describeThrown(thrown: unknown): string {
  if (thrown instanceof Error) {
    return thrown.stack ?? thrown.message;
  }
  return typeof thrown === 'string' ? thrown : JSON.stringify(thrown);
}
