/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ownAddress } from '../../device/network';
import type { ParsedAddress } from './addresses';
import { isObject, parseHost } from './addresses';
import { timerMs } from './extraOptions';
import type { TcpDescriptor } from './tcpDescriptor';

/** Without a `timeout`, or with 0, in milliseconds. */
const DEFAULT_CONNECT_TIMEOUT_MS = 5000;

export interface ConnectOptions {
  address: ParsedAddress;
  timeoutMs: number;
}

export function parseConnectOptions(value: unknown): ConnectOptions | undefined {
  const address = isObject(value) ? parseHost(value['address']) : undefined;
  if (address === undefined) {
    return undefined;
  }
  const timeout = (value as Record<string, unknown>)['timeout'];
  return { address, timeoutMs: timerMs(typeof timeout === 'number' ? timeout : 0, DEFAULT_CONNECT_TIMEOUT_MS) };
}

/** Binds a client that is not bound to where it leaves from; one that is bound to the device alone may need to go further. */
export function leaveFrom(source: string | undefined, descriptor: TcpDescriptor, family: 4 | 6): void {
  if (family === 6) {
    return;
  }
  const bound = descriptor.localAddress();
  if (bound === undefined && source !== undefined) {
    descriptor.bind(source, family, 0);
  } else if (bound?.address === ownAddress && source === undefined && ownAddress !== undefined) {
    descriptor.rebind('0.0.0.0', family);
  }
}
