/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { isOfThisPc, isWildcard, withoutMapping } from './addresses';

export type Protocol = 'tcp' | 'udp';

/** The ends of the sockets that this device has open: how it knows what it says to itself. */
class OwnSockets {
  readonly #addresses = new Map<string, string[]>();

  /** @returns ends it */
  claim(protocol: Protocol, address: string, port: number): () => void {
    const key = `${protocol}:${port}`;
    const literal = withoutMapping(address);
    const addresses = this.#addresses.get(key) ?? [];
    this.#addresses.set(key, addresses);
    addresses.push(literal);
    return () => {
      const index = addresses.indexOf(literal);
      if (index >= 0) {
        addresses.splice(index, 1);
      }
      if (addresses.length === 0 && this.#addresses.get(key) === addresses) {
        this.#addresses.delete(key);
      }
    };
  }

  /** Whether there is one with exactly that address. */
  has(protocol: Protocol, address: string, port: number): boolean {
    return this.#addresses.get(`${protocol}:${port}`)?.includes(withoutMapping(address)) === true;
  }

  /** Whether what is sent there, or came from there, is the device's own. */
  owns(protocol: Protocol, address: string, port: number): boolean {
    const addresses = this.#addresses.get(`${protocol}:${port}`) ?? [];
    return addresses.includes(withoutMapping(address)) || (addresses.some(isWildcard) && isOfThisPc(address));
  }
}

export const ownSockets = new OwnSockets();
