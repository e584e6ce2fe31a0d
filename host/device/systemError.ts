/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What system calls throw and reject with: an Error with a number, which apps know as BusinessError. */
export interface SystemError extends Error {
  code: number;
}

export function systemError(code: number, message: string): SystemError {
  return Object.assign(new Error(message), { name: 'BusinessError', code });
}
