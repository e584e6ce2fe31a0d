/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The parts of `@ohos/hypium`'s JavaScript that a runner needs; its own declarations cover only what suites use. */
declare module '@ohos/hypium' {
  export interface Spec {
    readonly description: string;
    /** A failed assertion, also one that fails when the test is over. */
    fail?: Error;
    /** What else the test threw or rejected with. */
    error?: unknown;
    /** Whether the test's function came to its end. */
    readonly isExecuted: boolean;
  }

  export interface Suite {
    readonly description: string;
    readonly hookError: Error | null;
    readonly specs: readonly Spec[];
  }

  /** Gets the actual value and the arguments of the call. */
  export type Matcher = (actual: unknown, expected: ArrayLike<unknown>) => unknown;

  export interface Reporter {
    readonly id: string;
    init(context: Core): void;
    taskStart(): void;
    taskDone(): void | Promise<void>;
    suiteStart(): void;
    suiteDone(): void | Promise<void>;
    specStart(): void;
    specDone(): void;
    incorrectFormat(): void;
  }

  export class Core {
    static getInstance(): Core;
    addService(name: string, service: object): void;
    init(): void;
    subscribeEvent(name: 'task' | 'suite' | 'spec', service: Reporter): void;
    getDefaultService(name: 'suite'): { currentRunningSuite: Suite };
    getDefaultService(name: 'spec'): { currentRunningSpec: Spec };
    getDefaultService(name: 'expect'): { readonly matchers: Record<string, Matcher> };
    getDefaultService(name: 'config'): { setConfig(parameters: Record<string, string>): void };
    execute(delegator: object): void;
  }

  export class ExpectExtend {
    constructor(attributes: { id: string });
  }
}
