/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { device } from '../../device/device';
import type { NativeError } from './errors';
import { internalError, parameterError, permissionDenied } from './errors';

/** How a native call ends: exactly one of the two, or neither where the native call never settles. */
export interface Settle<T> {
  resolve(value: T): void;
  reject(error: NativeError): void;
}

type Callback<T> = (error: NativeError | undefined, data: T | undefined) => void;

/** Whether a call wants ohos.permission.INTERNET. */
type Permission = 'internet' | 'none';

/**
 * One asynchronous native call with its two forms: a promise, or a callback as last argument that gets
 * `(undefined, value)` or `(error, undefined)`. A wrong argument is an asynchronous 401 in either form, before the
 * permission is looked at.
 *
 * @param args the arguments as the app passed them, the callback among them
 * @param parse the options that the arguments hold, or undefined where they are wrong
 * @param run the work; it gets the parsed options
 * @returns the promise; nothing in the callback form, but typed alike, so that one signature serves both overloads
 */
export function call<O, T>(
  args: ArrayLike<unknown>,
  optionCount: 0 | 1,
  parse: (option: unknown) => O | undefined,
  run: (options: O, settle: Settle<T>) => void,
): Promise<T> {
  return inBothForms(args, optionCount, parse, run, 'internet');
}

/** A call that only looks at the object: it takes no options and wants no permission. */
export function query<T>(args: ArrayLike<unknown>, run: (settle: Settle<T>) => void): Promise<T> {
  return inBothForms(args, 0, noOptions, (_, settle) => run(settle), 'none');
}

function inBothForms<O, T>(
  args: ArrayLike<unknown>,
  optionCount: 0 | 1,
  parse: (option: unknown) => O | undefined,
  run: (options: O, settle: Settle<T>) => void,
  permission: Permission,
): Promise<T> {
  const last = args.length > 0 ? args[args.length - 1] : undefined;
  const callback = typeof last === 'function' && args.length <= optionCount + 1 ? (last as Callback<T>) : undefined;
  const countIsRight = args.length === optionCount + (callback === undefined ? 0 : 1);
  const options = countIsRight ? parse(args[0]) : undefined; // What this throws is thrown at once, as natively.
  if (callback !== undefined) {
    start(options, run, permission, settleByCallback(callback));
    return undefined as unknown as Promise<T>;
  }
  return new Promise<T>((resolve, reject) => start(options, run, permission, { resolve, reject }));
}

function start<O, T>(
  options: O | undefined,
  run: (options: O, settle: Settle<T>) => void,
  permission: Permission,
  settle: Settle<T>,
): void {
  if (options === undefined) {
    settle.reject(parameterError());
  } else if (permission === 'internet' && !device.hasPermission('ohos.permission.INTERNET')) {
    settle.reject(permissionDenied());
  } else {
    try {
      run(options, settle);
    } catch {
      settle.reject(internalError()); // Node refused what the native code would have taken: never an Error of Node's.
    }
  }
}

function settleByCallback<T>(callback: Callback<T>): Settle<T> {
  // Never within the call itself. An exception in the app's callback ends up where a device has it: uncaught.
  return {
    resolve: (value) => queueMicrotask(() => callback(undefined, value)),
    reject: (error) => queueMicrotask(() => callback(error, undefined)),
  };
}

/** For calls without options: nothing to parse, nothing wrong. */
export function noOptions(): true {
  return true;
}
