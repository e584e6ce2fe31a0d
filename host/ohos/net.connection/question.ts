/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { device } from '../../device/device';
import type { NativeError } from './errors';
import { PERMISSION_DENIED, thrown } from './errors';

export type Answer<T> = { value: T } | { error: NativeError };

/** A question in its three forms: `sync` throws, `async` is a promise or calls back. */
export interface Question<A extends unknown[], T> {
  sync: (...args: A) => T;
  async: (...args: [...A, unknown?]) => Promise<T>;
}

/** A question about the network, which wants ohos.permission.GET_NETWORK_INFO. */
export function question<A extends unknown[], T>(answer: (...args: A) => Answer<T>): Question<A, T> {
  const ask = (args: A): Answer<T> =>
    device.hasPermission('ohos.permission.GET_NETWORK_INFO') ? answer(...args) : { error: PERMISSION_DENIED };
  return {
    sync: (...args) => {
      const given = ask(args);
      if ('error' in given) {
        throw thrown(given.error);
      }
      return given.value;
    },
    async: (...args) => {
      const callback = args.at(-1);
      const given = ask(args as unknown as A);
      if (typeof callback !== 'function') {
        return 'error' in given ? Promise.reject(given.error) : Promise.resolve(given.value);
      }
      const done = callback as (error: NativeError | undefined, value: T | undefined) => void;
      queueMicrotask(() => ('error' in given ? done(given.error, undefined) : done(undefined, given.value)));
      return undefined as unknown as Promise<T>;
    },
  };
}
