/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** An error with a number of the system's, as in BusinessError. */
export class PromptError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'BusinessError';
    this.code = code;
  }
}

/** What a dialog rejects with that a person has left without choosing. */
export function cancelled(): PromptError {
  return new PromptError(100001, 'Internal error. cancel');
}
