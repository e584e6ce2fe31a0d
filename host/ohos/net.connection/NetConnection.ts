/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { device } from '../../device/device';
import { network } from '../../device/network';
import type { NativeError } from './errors';
import { CALLBACK_EXISTS, CALLBACK_NOT_FOUND, PERMISSION_DENIED } from './errors';
import { defaultNet } from './NetHandle';
import { connectionProperties, netCapabilities } from './properties';

type Listener = (value: unknown) => void;
type Done = (error: NativeError | undefined) => void;

/** A watch over the default network, from `register` to `unregister`. One listener an event. */
export class NetConnection {
  readonly #listeners = new Map<string, Listener>();
  readonly #timeoutMs: number;
  #end: (() => void) | undefined;

  /** @param timeoutMs how long `netUnavailable` waits for a network; 0 for ever */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  on(type: string, callback: (value: never) => void): void {
    this.#listeners.set(type, callback as Listener);
  }

  /** A network that is there is told of right away. */
  register(callback: Done): void {
    const failure = !device.hasPermission('ohos.permission.GET_NETWORK_INFO')
      ? PERMISSION_DENIED
      : this.#end === undefined
        ? undefined
        : CALLBACK_EXISTS;
    if (failure === undefined) {
      this.#watch();
    }
    queueMicrotask(() => callback(failure));
  }

  unregister(callback: Done): void {
    const failure = this.#end === undefined ? CALLBACK_NOT_FOUND : undefined;
    this.#end?.();
    this.#end = undefined;
    queueMicrotask(() => callback(failure));
  }

  #watch(): void {
    const timer =
      this.#timeoutMs > 0 && !network.isAvailable
        ? setTimeout(() => this.#emit('netUnavailable', undefined), this.#timeoutMs)
        : undefined;
    const endWatch = network.onChange((isAvailable) => {
      clearTimeout(timer);
      if (isAvailable) {
        this.#available();
      } else {
        this.#emit('netLost', defaultNet());
      }
    });
    let isWatching = true;
    this.#end = () => {
      isWatching = false;
      clearTimeout(timer);
      endWatch();
    };
    if (network.isAvailable) {
      setImmediate(() => {
        if (isWatching && network.isAvailable) {
          this.#available();
        }
      });
    }
  }

  #available(): void {
    const netHandle = defaultNet();
    this.#emit('netAvailable', netHandle);
    this.#emit('netCapabilitiesChange', { netHandle, netCap: netCapabilities() });
    this.#emit('netConnectionPropertiesChange', { netHandle, connectionProperties: connectionProperties() });
  }

  #emit(type: string, value: unknown): void {
    this.#listeners.get(type)?.(value);
  }
}
