/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SystemError } from '../../device/systemError';
import { systemError } from '../../device/systemError';

/** The codes of this module by Node's names; what has no code of its own is 13900042. */
const CODES: Readonly<Record<string, readonly [code: number, text: string]>> = {
  EPERM: [13900001, 'Operation not permitted'],
  ENOENT: [13900002, 'No such file or directory'],
  EIO: [13900005, 'I/O error'],
  EBADF: [13900008, 'Bad file descriptor'],
  EACCES: [13900012, 'Permission denied'],
  EEXIST: [13900015, 'File exists'],
  ENOTDIR: [13900018, 'Not a directory'],
  EISDIR: [13900019, 'Is a directory'],
  EINVAL: [13900020, 'Invalid argument'],
  EMFILE: [13900022, 'Too many open files'],
  ENOSPC: [13900025, 'No space left on device'],
  ENAMETOOLONG: [13900030, 'File name too long'],
  ENOTEMPTY: [13900032, 'Directory not empty'],
};
const UNKNOWN: readonly [number, string] = [13900042, 'Unknown error'];

/** Runs what Node's fs does, and lets its errors be the device's. */
export function withDeviceErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || typeof (error as Partial<SystemError>).code === 'number') {
      throw error;
    }
    const [code, text] = CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? UNKNOWN;
    throw systemError(code, text);
  }
}
