/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The parts of `@ohos/hypium`'s JavaScript that a runner needs; its own declarations cover only what suites use. */
declare module '@ohos/hypium' {
  export interface Spec {
    readonly description: string;
    fail?: Error;
    error?: unknown;
  }

  export interface Suite {
    readonly description: string;
    readonly hookError: Error | null;
    readonly specs: readonly Spec[];
  }

  export interface Reporter {
    readonly id: string;
    init(context: Core): void;
    taskStart(): void;
    taskDone(): void;
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
    getDefaultService(name: 'config'): { setConfig(parameters: Record<string, string>): void };
    execute(delegator: object): void;
    expect: (actual: unknown) => unknown;
  }

  export class ExpectExtend {
    constructor(attributes: { id: string });
  }
}
