/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

type Callback<T> = (error: unknown, value: T | undefined) => void;

/**
 * One asynchronous system call in its two forms: a promise, or a callback as the last argument.
 *
 * @param args as the app passed them
 * @param work what it throws or rejects with is the error
 * @param noError what a callback gets as its error when all went well; modules differ
 */
export function inBothForms<T>(args: readonly unknown[], work: () => T | Promise<T>, noError?: unknown): Promise<T> {
  const callback = args.at(-1);
  // Not at once: what the app does right after the call comes first, as on a device.
  const result = Promise.resolve().then(work);
  if (typeof callback !== 'function') {
    return result;
  }
  const done = callback as Callback<T>;
  // What the app's callback throws ends up where a device has it: uncaught.
  result.then(
    (value) => queueMicrotask(() => done(noError, value)),
    (error: unknown) => queueMicrotask(() => done(error, undefined)),
  );
  return undefined as unknown as Promise<T>;
}
