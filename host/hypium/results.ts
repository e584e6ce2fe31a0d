/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { inspect } from 'node:util';

export interface SuiteResults {
  passed: number;
  failures: Failure[];
}

export interface Failure {
  /** Empty where it happened between suites. */
  suite: string;
  /** The test; outside of one, where that was, in words. */
  test: string;
  reason: string;
}

/** Hears of each test when it is over, and of each failure outside of one; `failure` is undefined where it passed. */
export type TestListener = (suite: string, test: string, failure: string | undefined, ms: number) => void;

/** Anything can be thrown, and the native modules reject with plain objects. */
export function describeThrown(thrown: unknown): string {
  if (thrown instanceof Error) {
    return thrown.stack ?? thrown.message;
  }
  return typeof thrown === 'string' ? thrown : inspect(thrown);
}
