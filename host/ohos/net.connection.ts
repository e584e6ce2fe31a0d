/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import dns from 'node:dns';
import type connection from '@ohos.net.connection';
import { device } from '../device/device';

/** `@ohos.net.connection`: name resolution, by this machine's resolver. */

interface NativeError {
  code: number;
  message: string;
}

type Callback<T> = (error: NativeError | undefined, value: T | undefined) => void;

const PERMISSION_DENIED: NativeError = { code: 201, message: 'Permission denied' };
const PARAMETER_ERROR: NativeError = { code: 401, message: 'Parameter error' };
/** What the documentation names for an internal failure; the resolver's own reason is not passed on. */
const SYSTEM_INTERNAL_ERROR: NativeError = { code: 2100003, message: 'System internal error' };

/** All IPv4 and IPv6 addresses of a name, as a promise or for a callback. */
function getAddressesByName(
  host: string,
  callback?: Callback<connection.NetAddress[]>,
): Promise<connection.NetAddress[]> {
  const work = lookup(host);
  if (callback === undefined) {
    return work;
  }
  work.then(
    (addresses) => callback(undefined, addresses),
    (error: unknown) => callback(error as NativeError, undefined),
  );
  return undefined as unknown as Promise<connection.NetAddress[]>;
}

function lookup(host: unknown): Promise<connection.NetAddress[]> {
  return new Promise((resolve, reject: (error: NativeError) => void) => {
    if (typeof host !== 'string' || host === '') {
      reject(PARAMETER_ERROR);
    } else if (!device.hasPermission('ohos.permission.INTERNET')) {
      reject(PERMISSION_DENIED);
    } else {
      dns.lookup(host, { all: true, verbatim: true }, (error, found) => {
        if (error === null) {
          resolve(found.map((item) => ({ address: item.address, family: item.family === 6 ? 2 : 1, port: 0 })));
        } else {
          reject(SYSTEM_INTERNAL_ERROR);
        }
      });
    }
  });
}

export default { getAddressesByName };
