/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What went wrong in the app's own code: the error, the place in the page where that is known, and what was called. */
export type ErrorReporter = (error: unknown, at: string, what: string) => void;

const reporters: ErrorReporter[] = [];

/**
 * Names the one that shows what state outside of any page throws, such as an @Monitor of a view model: the newest that
 * is still there hears it.
 *
 * @returns ends it
 */
export function reportErrorsTo(reporter: ErrorReporter): () => void {
  reporters.push(reporter);
  return () => {
    const index = reporters.lastIndexOf(reporter);
    if (index >= 0) {
      reporters.splice(index, 1);
    }
  };
}

/** Without anybody to show it, an error is thrown on, from a task of its own. */
export function reportError(error: unknown, at: string, what: string): void {
  const reporter = reporters.at(-1);
  if (reporter === undefined) {
    queueMicrotask(() => {
      throw error;
    });
    return;
  }
  reporter(error, at, what);
}
