/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { networkInterfaces } from 'node:os';

/** What a program on this machine connects to, whatever the network: in every server certificate. */
export const LOOPBACK_ADDRESSES: readonly string[] = ['127.0.0.1', '::1'];

/**
 * The addresses under which other machines reach this one, IPv4 first.
 *
 * IPv6 link-local addresses are left out: they mean something only together with a zone such as `%eth0`, which a
 * certificate can't name.
 */
export function machineAddresses(): string[] {
  const interfaces = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  const reachable = interfaces.filter((entry) => !entry.internal && !isLinkLocal(entry.address));
  const addresses = reachable.sort((a, b) => a.family.localeCompare(b.family)).map((entry) => entry.address);
  return [...new Set(addresses)];
}

/** fe80::/10. */
function isLinkLocal(address: string): boolean {
  return /^fe[89ab]/i.test(address);
}
