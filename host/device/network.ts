/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { isPcLoopback, isWildcard, ownAddress, withoutMapping } from './network/addresses';
import type { Protocol } from './network/ownSockets';
import { ownSockets } from './network/ownSockets';

export { isDeviceBroadcast, neighbours, ownAddress } from './network/addresses';

const DEVICE_LOOPBACK = '127.0.0.1';

/**
 * The network that this device is in. What the device says to itself is not of the network: it goes on without one.
 * Everything else is, also what runs on this PC and stands for another machine, such as the echo peers.
 */
class Network {
  #isAvailable = true;
  readonly #listeners = new Set<(isAvailable: boolean) => void>();
  /** What to do with each connection that stands when the network goes. */
  readonly #connections = new Set<() => void>();

  get isAvailable(): boolean {
    return this.#isAvailable;
  }

  /** Switches the network off, as when Wi-Fi is lost, or on again. Connections that are lost do not come back. */
  setAvailable(isAvailable: boolean): void {
    if (this.#isAvailable === isAvailable) {
      return;
    }
    this.#isAvailable = isAvailable;
    if (!isAvailable) {
      [...this.#connections].forEach((lose) => lose());
    }
    [...this.#listeners].forEach((listener) => listener(isAvailable));
  }

  /** @returns ends it */
  onChange(listener: (isAvailable: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls `lose` when the network goes while a connection with that peer stands. Returns what ends it. */
  onLost(remote: { address: string; port: number }, lose: () => void): () => void {
    const loseUnlessOwn = (): void => {
      if (!isOwn('tcp', remote.address, remote.port)) {
        lose();
      }
    };
    this.#connections.add(loseUnlessOwn);
    return () => this.#connections.delete(loseUnlessOwn);
  }

  reaches(protocol: Protocol, address: string, port: number): boolean {
    return this.#isAvailable || isOwn(protocol, address, port);
  }

  /** What to bind to for an address that the app names: the device's own address where it means all of them. */
  bindAddress(literal: string): string {
    if (ownAddress === undefined || !isWildcard(literal)) {
      return literal;
    }
    return literal === '::' ? `::ffff:${ownAddress}` : ownAddress;
  }

  /** What a client leaves from that was not bound; undefined: what the system chooses. */
  sourceFor(target: string): string | undefined {
    return ownAddress !== undefined && isPcLoopback(target) ? ownAddress : undefined;
  }

  /**
   * Where a device's 127.0.0.1 leads: to its own socket where it has one that is bound to all of its addresses, and
   * otherwise to the PC's.
   */
  target(protocol: Protocol, literal: string, port: number): string {
    if (ownAddress === undefined || literal !== DEVICE_LOOPBACK || ownSockets.has(protocol, literal, port)) {
      return literal;
    }
    return ownSockets.has(protocol, ownAddress, port) ? ownAddress : literal;
  }
}

/** Nothing but this device has its address; the PC's addresses it shares with what else runs there. */
function isOwn(protocol: Protocol, address: string, port: number): boolean {
  return (
    (ownAddress !== undefined && withoutMapping(address) === ownAddress) || ownSockets.owns(protocol, address, port)
  );
}

export const network = new Network();
