/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { Core, ExpectExtend } from '@ohos/hypium';
import { HostReporter } from './reporter';
import type { SuiteResults, TestListener } from './results';

export interface RunOptions {
  /** `-s class`: suites, or `Suite#test`, separated by commas. */
  only?: string;
  /** How long a test may take. */
  timeoutMs: number;
  onTestDone?: TestListener;
}

/**
 * Runs on-device suites with the framework's own core, and is stricter than it. These fail, too: a test that asserts
 * nothing, an assertion that does not hold after its test, an exception or rejection that nobody caught (it fails the
 * test that was running, or its suite), and a suite that leaves a socket or a timer open.
 */
export function runSuites(declareSuites: () => void, options: RunOptions): Promise<SuiteResults> {
  return new Promise((resolve) => {
    const core = Core.getInstance();
    const reporter = new HostReporter(options, (results) => {
      // From here on they end the process, as in any program.
      process.off('uncaughtException', uncaught).off('unhandledRejection', uncaught);
      resolve(results);
    });
    const uncaught = (thrown: unknown): void => reporter.uncaught(thrown);
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
    process.on('uncaughtException', uncaught).on('unhandledRejection', uncaught);
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
