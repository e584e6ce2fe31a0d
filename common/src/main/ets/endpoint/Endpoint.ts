/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LocalText } from '../errors/ErrorCode';
import { SocketError } from '../errors/SocketError';
import type { NativeAddress } from '../native/types';
import { checkHostName } from './HostName';
import { IpAddress } from './IpAddress';
import type { AddressFamily } from './IpAddress';

/** `connect` needs the port of a peer (1 to 65535); `bind` also takes 0, which lets the system choose a free one. */
export type EndpointUse = 'connect' | 'bind';

/** What the host of an endpoint is: a literal of a family, or a name to resolve. */
export type HostKind = AddressFamily | 'name';

const PORT_LIMIT = 65535;
const NATIVE_IPV4 = 1;
const NATIVE_IPV6 = 2;
/** How much of a wrong value an error repeats: enough to recognise it, whatever somebody pasted. */
const QUOTE_LIMIT = 64;

/**
 * A host and a port that were checked, so that nothing wrong reaches the native module, which checks neither
 * (docs/native-behaviour.md, "Errors"). Immutable.
 *
 * Every factory throws a `SocketError` with code `BAD_ENDPOINT` that says what is wrong, where, and what to write.
 */
export class Endpoint {
  /** An IP literal as it was written, or a host name in lower-case ASCII. IPv6 has no brackets here. */
  readonly host: string;
  readonly port: number;
  readonly kind: HostKind;
  private native: NativeAddress | undefined = undefined;

  private constructor(host: string, port: number, kind: HostKind) {
    this.host = host;
    this.port = port;
    this.kind = kind;
  }

  /** @param host an IPv4 or IPv6 literal (with or without brackets), or a host name */
  static of(host: string, port: number, use: EndpointUse = 'connect'): Endpoint {
    const whole = `${quote(host)}, port ${quote(String(port))}`;
    checkPort(port, use, whole);
    const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
    if (bare === '') {
      throw bad(whole, { zh: '地址为空', en: 'the host is empty' });
    }
    const literal = IpAddress.parse(bare);
    if (literal !== undefined) {
      return new Endpoint(bare, port, literal.family);
    }
    if (bare.includes(':') && !bare.includes('://')) {
      throw bad(whole, {
        zh: '含有冒号，但不是有效的 IPv6 地址；端口须与地址分开',
        en: 'it has colons but is no IPv6 address; the port goes into its own field',
      });
    }
    const name = checkHostName(bare);
    if (name.kind === 'bad') {
      throw bad(whole, name.problem);
    }
    return new Endpoint(name.ascii, port, 'name');
  }

  /** The text form: `192.168.1.5:8080`, `example.com:443`, `[::1]:8080`. */
  static parse(text: string, use: EndpointUse = 'connect'): Endpoint {
    const colon = text.lastIndexOf(':');
    const host = text.slice(0, Math.max(colon, 0));
    if (colon < 0 || text.endsWith(']')) {
      throw bad(quote(text), { zh: '缺少端口，请写成 地址:端口', en: 'the port is missing: write host:port' });
    }
    if (host.includes(':') && !host.startsWith('[') && !host.includes('://')) {
      throw bad(quote(text), {
        zh: 'IPv6 地址与端口连写时须加方括号：[::1]:8080',
        en: 'an IPv6 address with a port needs brackets: [::1]:8080',
      });
    }
    return Endpoint.fromFields(host, text.slice(colon + 1), use);
  }

  /** From what a person typed into two fields; blanks around either don't count. */
  static fromFields(host: string, port: string, use: EndpointUse = 'connect'): Endpoint {
    const digits = port.trim();
    if (!/^\d{1,5}$/.test(digits)) {
      throw bad(`${quote(host)}, port ${quote(port)}`, portProblem(use));
    }
    return Endpoint.of(host.trim(), Number(digits), use);
  }

  /** All addresses of this device in one family: for binding and listening. */
  static any(family: AddressFamily, port: number = 0): Endpoint {
    return Endpoint.of(family === 'IPv4' ? '0.0.0.0' : '::', port, 'bind');
  }

  /** An address that the system reported; it is not checked again. */
  static fromNative(address: NativeAddress): Endpoint {
    const isIpv6 = address.family === NATIVE_IPV6 || address.address.includes(':');
    return new Endpoint(address.address, address.port ?? 0, isIpv6 ? 'IPv6' : 'IPv4');
  }

  /** The same host at another port. */
  withPort(port: number, use: EndpointUse = 'connect'): Endpoint {
    checkPort(port, use, `${quote(this.host)}, port ${quote(String(port))}`);
    return new Endpoint(this.host, port, this.kind);
  }

  /** For an endpoint that was made for `bind`: throws where its port is 0. */
  requireConnectable(): void {
    checkPort(this.port, 'connect', this.toString());
  }

  equals(other: Endpoint): boolean {
    return this.host === other.host && this.port === other.port;
  }

  /** The form that `parse` reads. */
  toString(): string {
    return this.kind === 'IPv6' ? `[${this.host}]:${this.port}` : `${this.host}:${this.port}`;
  }

  /** For the native module. One object for the endpoint's life, as each datagram needs one. A name has no family. */
  toNative(): NativeAddress {
    this.native ??= this.makeNative();
    return this.native;
  }

  private makeNative(): NativeAddress {
    const address: NativeAddress = { address: this.host, port: this.port };
    if (this.kind !== 'name') {
      address.family = nativeFamily(this.kind);
    }
    return address;
  }
}

/** The number that a native address carries for a family. */
export function nativeFamily(family: AddressFamily): number {
  return family === 'IPv4' ? NATIVE_IPV4 : NATIVE_IPV6;
}

function checkPort(port: number, use: EndpointUse, whole: string): void {
  const lowest = use === 'connect' ? 1 : 0;
  if (!Number.isInteger(port) || port < lowest || port > PORT_LIMIT) {
    throw bad(whole, portProblem(use));
  }
}

function portProblem(use: EndpointUse): LocalText {
  return use === 'connect'
    ? {
        zh: `端口应是 1 到 ${PORT_LIMIT} 的整数`,
        en: `the port must be a whole number from 1 to ${PORT_LIMIT}`,
      }
    : {
        zh: `端口应是 0（由系统分配）到 ${PORT_LIMIT} 的整数`,
        en: `the port must be a whole number from 0 (the system chooses) to ${PORT_LIMIT}`,
      };
}

function bad(what: string, problem: LocalText): SocketError {
  return new SocketError('BAD_ENDPOINT', 'parse', `${what}: ${problem.en}`, { problem: problem });
}

function quote(value: string): string {
  return value.length > QUOTE_LIMIT ? `"${value.slice(0, QUOTE_LIMIT)}..." (${value.length} characters)` : `"${value}"`;
}
