/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { BusinessError } from '@ohos.base';
import type socket from '@ohos.net.socket';

/** The callback form, as the guide writes it, made something to wait for. */
export function viaCallback<T>(
  start: (callback: (error: BusinessError | undefined, value: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => {
      if (error === undefined) {
        resolve(value);
      } else {
        reject(error);
      }
    });
  });
}

/** An event to wait for: made before it can come. */
export class Once<T> {
  private settle: (value: T) => void = () => undefined;
  readonly value = new Promise<T>((resolve) => {
    this.settle = resolve;
  });

  readonly fire = (value: T): void => this.settle(value);
}

export function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

export function showAddress(address: socket.NetAddress): string {
  return `${address.address}:${String(address.port)} family ${String(address.family)}`;
}

export function noResult(): string {
  return 'ok';
}

export const LOOPBACK: socket.NetAddress = { address: '127.0.0.1', port: 0, family: 1 };
