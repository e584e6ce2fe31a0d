/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The two address families, named as the native module names them in messages. */
export type AddressFamily = 'IPv4' | 'IPv6';

const IPV4_BYTES = 4;
const IPV6_BYTES = 16;
const IPV6_GROUPS = 8;

/**
 * An IP literal as its bytes, so that two spellings of one address compare as equal.
 *
 * IPv4 is four decimal numbers without leading zeros and nothing else: the shorter and octal forms that some resolvers
 * take mean another address to others. IPv6 is RFC 4291 text, with an embedded IPv4 tail where wanted, and with a zone
 * (`fe80::1%wlan0`) that is no part of the bytes.
 */
export class IpAddress {
  readonly family: AddressFamily;
  readonly bytes: Uint8Array;
  /** The interface of a link-local address, or an empty string. */
  readonly zone: string;

  private constructor(family: AddressFamily, bytes: Uint8Array, zone: string) {
    this.family = family;
    this.bytes = bytes;
    this.zone = zone;
  }

  /** The address that the text is a literal of, or undefined for every other text. */
  static parse(text: string): IpAddress | undefined {
    if (text.includes(':')) {
      return IpAddress.parseIpv6(text);
    }
    const bytes = ipv4Bytes(text);
    return bytes === undefined ? undefined : new IpAddress('IPv4', Uint8Array.from(bytes), '');
  }

  /** The usual text of 4 or 16 bytes: `127.0.0.1`, `::1` (RFC 5952). */
  static format(bytes: Uint8Array): string {
    if (bytes.length !== IPV6_BYTES) {
      return Array.from(bytes).join('.');
    }
    const groups: string[] = [];
    for (let index = 0; index < IPV6_BYTES; index += 2) {
      groups.push((((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)).toString(16));
    }
    return withoutZeros(groups);
  }

  /** Whether both are the same address; zones don't count. */
  hasBytes(other: Uint8Array): boolean {
    return (
      this.bytes.length === other.length &&
      this.bytes.every((value: number, index: number): boolean => value === other[index])
    );
  }

  private static parseIpv6(text: string): IpAddress | undefined {
    const percent = text.indexOf('%');
    const zone = percent < 0 ? '' : text.slice(percent + 1);
    if (percent >= 0 && !/^[\w.-]{1,15}$/.test(zone)) {
      return undefined;
    }
    const bytes = ipv6Bytes(percent < 0 ? text : text.slice(0, percent));
    return bytes === undefined ? undefined : new IpAddress('IPv6', Uint8Array.from(bytes), zone);
  }
}

function ipv4Bytes(text: string): number[] | undefined {
  const parts = text.split('.', IPV4_BYTES + 1);
  if (parts.length !== IPV4_BYTES || !parts.every((part: string): boolean => /^(0|[1-9]\d{0,2})$/.test(part))) {
    return undefined;
  }
  const bytes = parts.map((part: string): number => Number(part));
  return bytes.every((value: number): boolean => value <= 255) ? bytes : undefined;
}

function ipv6Bytes(text: string): number[] | undefined {
  const halves = text.split('::', 3);
  const head = groupBytes(halves[0] ?? '', halves.length === 1);
  const tail = groupBytes(halves[1] ?? '', true);
  if (halves.length > 2 || head === undefined || tail === undefined) {
    return undefined;
  }
  const missing = IPV6_BYTES - head.length - tail.length;
  // `::` stands for at least one group.
  if (halves.length === 1 ? missing !== 0 : missing < 2) {
    return undefined;
  }
  return head.concat(new Array<number>(missing).fill(0), tail);
}

/** The bytes of groups between colons; an IPv4 tail only where the text's end is the address's end. */
function groupBytes(text: string, endsAddress: boolean): number[] | undefined {
  if (text === '') {
    return [];
  }
  const groups = text.split(':', IPV6_GROUPS + 1);
  let bytes: number[] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] ?? '';
    const isLast = index === groups.length - 1;
    const next = isLast && endsAddress && group.includes('.') ? ipv4Bytes(group) : hexGroupBytes(group);
    if (next === undefined) {
      return undefined;
    }
    bytes = bytes.concat(next);
  }
  return bytes;
}

function hexGroupBytes(group: string): number[] | undefined {
  if (!/^[\da-fA-F]{1,4}$/.test(group)) {
    return undefined;
  }
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 0xff];
}

/** `::` takes the place of the longest run of at least two zero groups, the first one of several. */
function withoutZeros(groups: string[]): string {
  for (let length = IPV6_GROUPS; length >= 2; length--) {
    for (let from = 0; from + length <= IPV6_GROUPS; from++) {
      if (groups.slice(from, from + length).every((group: string): boolean => group === '0')) {
        return `${groups.slice(0, from).join(':')}::${groups.slice(from + length).join(':')}`;
      }
    }
  }
  return groups.join(':');
}
