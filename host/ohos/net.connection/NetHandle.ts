/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type connection from '@ohos.net.connection';
import { network } from '../../device/network';
import { getAddressesByName } from './names';

/** What a device without a network answers as its default one. */
export const NO_NET_ID = 0;
/** Those of networks are from 100 on. */
const DEFAULT_NET_ID = 100;

/** A network by its number. */
export class NetHandle {
  readonly netId: number;

  constructor(netId: number) {
    this.netId = netId;
  }

  getAddressesByName(
    host: string,
    callback?: Parameters<typeof getAddressesByName>[1],
  ): Promise<connection.NetAddress[]> {
    return getAddressesByName(host, callback);
  }

  async getAddressByName(host: string): Promise<connection.NetAddress> {
    const [first] = await getAddressesByName(host);
    return first as connection.NetAddress; // A name that resolves has an address.
  }
}

/** The one that is there, or was before it went. */
export function defaultNet(): NetHandle {
  return new NetHandle(DEFAULT_NET_ID);
}

/** As it is asked for. */
export function currentNet(): NetHandle {
  return network.isAvailable ? defaultNet() : new NetHandle(NO_NET_ID);
}

export function isCurrent(netId: unknown): boolean {
  return network.isAvailable && netId === DEFAULT_NET_ID;
}
