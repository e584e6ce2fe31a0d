/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { checkHostName } from '../endpoint/HostName';
import { IpAddress } from '../endpoint/IpAddress';
import { readSubjectAltNames } from './SubjectAltNames';
import type { SubjectAltNames } from './SubjectAltNames';

/** The certificate names the host. */
export interface IdentityMatch {
  kind: 'match';
}

/** The certificate is somebody else's, or nobody's. */
export interface IdentityMismatch {
  kind: 'mismatch';
  /** For people: what the certificate has instead. */
  problem: string;
}

export type IdentityResult = IdentityMatch | IdentityMismatch;

const WILDCARD = '*.';
/** How many names a problem lists. */
const NAMES_LIMIT = 5;

/**
 * Compares the host that somebody connects to with a certificate, which the native module never does
 * (docs/native-behaviour.md, "TLS").
 *
 * The rules are RFC 6125's: an IP address has to be among the IP addresses of subjectAltName, byte by byte; a name
 * among its DNS names, without regard to case. A wildcard stands for exactly the first label, has to be all of it, and
 * needs two more labels: `*.example.com` is `a.example.com`, but neither `example.com` nor `a.b.example.com`, and
 * `*.com` is nothing. The common name is ignored, also where there is no subjectAltName: CAs must not issue such
 * certificates any more, and a name that nobody constrains should not identify a host.
 */
export class HostIdentity {
  /** @param host a name or an IP literal; @param certificate DER */
  static check(host: string, certificate: Uint8Array): IdentityResult {
    let names: SubjectAltNames = { dns: [], ip: [] };
    try {
      names = readSubjectAltNames(certificate);
    } catch (failure) {
      return { kind: 'mismatch', problem: `the certificate can't be read: ${(failure as Error).message}` };
    }
    if (HostIdentity.matches(host, names)) {
      return { kind: 'match' };
    }
    return { kind: 'mismatch', problem: `"${host}" is not among ${listOf(names)}` };
  }

  static matches(host: string, names: SubjectAltNames): boolean {
    const literal = IpAddress.parse(host);
    if (literal !== undefined) {
      return names.ip.some((bytes: Uint8Array): boolean => literal.hasBytes(bytes));
    }
    const name = checkHostName(host);
    if (name.kind === 'bad') {
      return false;
    }
    return names.dns.some((pattern: string): boolean => matchesPattern(name.ascii, pattern));
  }
}

function matchesPattern(name: string, pattern: string): boolean {
  const plain = pattern.endsWith('.') ? pattern.slice(0, -1) : pattern;
  if (!plain.startsWith(WILDCARD)) {
    return plain === name;
  }
  const parent = plain.slice(WILDCARD.length);
  const dot = name.indexOf('.');
  return dot > 0 && parent.includes('.') && !parent.includes('*') && name.slice(dot + 1) === parent;
}

function listOf(names: SubjectAltNames): string {
  const all = names.dns.concat(names.ip.map((bytes: Uint8Array): string => IpAddress.format(bytes)));
  if (all.length === 0) {
    return 'the names of the certificate: it has no subjectAltName';
  }
  const rest = all.length > NAMES_LIMIT ? ` and ${all.length - NAMES_LIMIT} more` : '';
  return `the names of the certificate: ${all.slice(0, NAMES_LIMIT).join(', ')}${rest}`;
}
