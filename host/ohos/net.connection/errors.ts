/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What this module rejects with and throws: plain objects from its asynchronous calls. */
export interface NativeError {
  code: number;
  message: string;
}

export const PERMISSION_DENIED: NativeError = { code: 201, message: 'Permission denied' };
export const PARAMETER_ERROR: NativeError = { code: 401, message: 'Parameter error' };
export const INVALID_PARAMETER_VALUE: NativeError = { code: 2100001, message: 'Invalid parameter value' };
/** What the documentation names for an internal failure; the resolver's own reason is not passed on. */
export const SYSTEM_INTERNAL_ERROR: NativeError = { code: 2100003, message: 'System internal error' };
export const CALLBACK_EXISTS: NativeError = { code: 2101008, message: 'The callback already exists' };
export const CALLBACK_NOT_FOUND: NativeError = { code: 2101007, message: 'The callback does not exist' };

/** What is thrown is a real Error. */
export function thrown(error: NativeError): Error {
  return Object.assign(new Error(error.message), { code: error.code });
}
