/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import net from 'node:net';
import type { BusinessError } from '@ohos.base';
import type socket from '@ohos.net.socket';
import type { Flow } from './flow';
import { check } from './flow';

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
  private resolve: (value: T) => void = () => undefined;
  private reject: (error: Error) => void = () => undefined;
  readonly value = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });

  constructor() {
    this.value.catch(() => undefined); // Who waits hears of it; nobody may be waiting yet.
  }

  readonly fire = (value: T): void => this.resolve(value);

  /** It will not come. */
  readonly fail = (error: Error): void => this.reject(error);
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

/** Where to bind for a peer: on the loopback if it is there, else anywhere, as only the system knows what leads to it. */
export function bindAddressFor(peer: socket.NetAddress): socket.NetAddress {
  const isIpv6 = peer.family === 2;
  const loopback = isIpv6 ? '::1' : '127.0.0.1';
  const any = isIpv6 ? '::' : '0.0.0.0';
  return { address: peer.address === loopback ? loopback : any, port: 0, family: isIpv6 ? 2 : 1 };
}

/** The three options of an address, each held against the one that the connected socket tells. */
export async function addressOptions(
  flow: Flow,
  asked: socket.NetAddress,
  connected: { getRemoteAddress(): Promise<socket.NetAddress> },
): Promise<void> {
  const option = (name: keyof socket.NetAddress, isComparable: boolean): Promise<unknown> =>
    flow.step(
      `option address.${name}`,
      () => connected.getRemoteAddress(),
      (remote) => {
        check(!isComparable || remote[name] === asked[name], `connected to ${showAddress(remote)}`);
        return isComparable ? `${String(remote[name])}, says getRemoteAddress` : `${String(remote[name])} by its name`;
      },
    );
  await option('address', net.isIP(asked.address) !== 0);
  await option('port', true);
  await option('family', true);
}

/** A TCP or TLS socket in whatever state: freed at once, as what was not sent yet is dropped. */
export async function discard(stream: {
  setExtraOptions(options: socket.TCPExtraOptions): Promise<void>;
  close(): Promise<void>;
}): Promise<void> {
  await stream.setExtraOptions({ socketLinger: { on: true, linger: 0 } });
  await stream.close();
}
