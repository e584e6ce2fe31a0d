/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import dns from 'node:dns';
import net from 'node:net';
import type connection from '@ohos.net.connection';
import { device } from '../../device/device';
import { network } from '../../device/network';
import type { NativeError } from './errors';
import { PARAMETER_ERROR, PERMISSION_DENIED, SYSTEM_INTERNAL_ERROR } from './errors';

type Callback<T> = (error: NativeError | undefined, value: T | undefined) => void;

/** All IPv4 and IPv6 addresses of a name, as a promise or for a callback. */
export function getAddressesByName(
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
    } else if (!network.isAvailable && !needsNoNetwork(host)) {
      reject(SYSTEM_INTERNAL_ERROR);
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

function needsNoNetwork(host: string): boolean {
  return host === 'localhost' || net.isIP(host) !== 0;
}
