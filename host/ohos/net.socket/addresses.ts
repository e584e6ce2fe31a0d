/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import dns from 'node:dns';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import type socket from '@ohos.net.socket';
import { Errno } from './errors';

/** A native `NetAddress` after its checks. */
export interface ParsedAddress {
  /** An IP literal where it came from `parseLiteral`, otherwise maybe a name. */
  host: string;
  family: 4 | 6;
  port: number;
}

/**
 * An address to bind or listen on: only an IP literal, of the family that is named (1 IPv4, the default; 2 IPv6).
 *
 * @returns undefined where the native call answers 401
 */
export function parseLiteral(value: unknown): ParsedAddress | undefined {
  const parsed = parseHost(value);
  return parsed !== undefined && net.isIP(parsed.host) === parsed.family ? parsed : undefined;
}

/**
 * An address to connect or send to: an IP literal of the named family, or a name.
 *
 * @returns undefined where the native call answers 401
 */
export function parseHost(value: unknown): ParsedAddress | undefined {
  if (!isObject(value) || typeof value['address'] !== 'string' || value['address'] === '') {
    return undefined;
  }
  const family = familyOf(value['family']);
  const literal = net.isIP(value['address']);
  if (family === undefined || (literal !== 0 && literal !== family)) {
    return undefined;
  }
  return { host: value['address'], family, port: portOf(value['port']) };
}

/** Ports are not checked: the native code keeps the lowest 16 bits, and 0 of what is no number. */
function portOf(value: unknown): number {
  return typeof value === 'number' ? (value >>> 0) & 0xffff : 0;
}

function familyOf(value: unknown): 4 | 6 | undefined {
  switch (value) {
    case undefined:
    case 1:
      return 4;
    case 2:
      return 6;
    default:
      return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The IP literal of a host, at once where it is one. A name that does not resolve gives `fallbackErrno`. */
export function resolve(
  address: ParsedAddress,
  fallbackErrno: number,
  done: (literal: string | undefined, errno: number) => void,
): void {
  if (net.isIP(address.host) !== 0) {
    done(address.host, 0);
    return;
  }
  dns.lookup(address.host, { family: address.family }, (error, literal) => {
    done(error === null ? literal : undefined, error === null ? 0 : fallbackErrno);
  });
}

/** What a name that can't be resolved ended as on the recorded machine: connecting and sending differ. */
export const UNRESOLVED_ON_CONNECT: number = Errno.ENETUNREACH;
export const UNRESOLVED_ON_SEND: number = Errno.EACCES;

/** Node's address as the native `NetAddress`. */
export function toNetAddress(info: AddressInfo): socket.NetAddress {
  return { address: info.address, family: info.family === 'IPv6' ? 2 : 1, port: info.port };
}
