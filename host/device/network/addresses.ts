/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import net from 'node:net';
import os from 'node:os';
import process from 'node:process';

/**
 * Which addresses are the device's. A preview gives each of its devices one of this PC's loopback addresses, so that two
 * can listen on one port and name themselves truly:
 *
 * - `OHOS_DEVICE_ADDRESS`: the device's own address, such as 127.0.1.1. Without it the device has the PC's addresses.
 * - `OHOS_DEVICE_NEIGHBOURS`: the addresses of all devices of the preview, separated by commas; who hears a broadcast.
 * - `OHOS_DEVICE_NETWORK=lan`: the PC's addresses all the same, to talk to real devices.
 */
export const ownAddress: string | undefined = readOwnAddress();

export const neighbours: readonly string[] = readNeighbours();

function readOwnAddress(): string | undefined {
  const address = process.env['OHOS_DEVICE_ADDRESS'];
  if (address === undefined || process.env['OHOS_DEVICE_NETWORK'] === 'lan') {
    return undefined;
  }
  if (!isPcLoopback(address)) {
    throw new Error(`OHOS_DEVICE_ADDRESS is "${address}"; it has to be a loopback address such as 127.0.1.1`);
  }
  return address;
}

function readNeighbours(): readonly string[] {
  const listed = (process.env['OHOS_DEVICE_NEIGHBOURS'] ?? '').split(',').filter((address) => address !== '');
  const wrong = listed.find((address) => !isPcLoopback(address));
  if (wrong !== undefined) {
    throw new Error(`OHOS_DEVICE_NEIGHBOURS has "${wrong}"; each has to be a loopback address such as 127.0.1.2`);
  }
  return [...new Set([...(ownAddress === undefined ? [] : [ownAddress]), ...listed])];
}

/** Whether an address is one of 127.0.0.0/8, also as an IPv6 address. */
export function isPcLoopback(address: string): boolean {
  const literal = withoutMapping(address);
  return net.isIPv4(literal) && literal.startsWith('127.');
}

/** The IPv4 address that an IPv6 address such as `::ffff:127.0.1.1` holds; others as they are. */
export function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

export function isWildcard(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}

const LIMITED_BROADCAST = '255.255.255.255';

/** Whether a datagram to it is meant for every device of the preview: 255.255.255.255, or 127.0.1.255 for 127.0.1.1. */
export function isDeviceBroadcast(address: string): boolean {
  return (
    ownAddress !== undefined && (address === LIMITED_BROADCAST || address === ownAddress.replace(/\.\d+$/, '.255'))
  );
}

/** Whether an address belongs to this PC, and so to what runs on it. */
export function isOfThisPc(address: string): boolean {
  const literal = withoutMapping(address);
  return (
    isPcLoopback(literal) ||
    Object.values(os.networkInterfaces()).some((list) => list?.some((item) => item.address === literal) === true)
  );
}
