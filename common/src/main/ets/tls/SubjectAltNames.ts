/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { DER_BOOLEAN, DER_OCTET_STRING, DER_OID, DER_SEQUENCE, DerReader } from './Der';

/** The names of a certificate that identify a host. Other kinds (e-mail, URI) don't. */
export interface SubjectAltNames {
  /** Lower case, with wildcards as they are written. */
  dns: string[];
  /** 4 bytes for IPv4, 16 for IPv6. */
  ip: Uint8Array[];
}

const EXTENSIONS_TAG = 0xa3;
const DNS_NAME_TAG = 0x82;
const IP_ADDRESS_TAG = 0x87;
/** 2.5.29.17 */
const SUBJECT_ALT_NAME_OID: number[] = [0x55, 0x1d, 0x11];

/**
 * Reads subjectAltName from a DER certificate. The platform's own `getSubjectAltNames` is of no use for a check: it
 * leaves out which kind a name is, and cuts each one at its first zero byte, so that 127.0.0.1 arrives as one byte and
 * `good.example\0.evil.example` as the good one.
 *
 * Both lists are empty where the certificate has no such extension. Throws a plain Error where the bytes are no
 * certificate.
 */
export function readSubjectAltNames(certificate: Uint8Array): SubjectAltNames {
  const names: SubjectAltNames = { dns: [], ip: [] };
  const extension = findExtension(certificate, SUBJECT_ALT_NAME_OID);
  if (extension === undefined) {
    return names;
  }
  const reader = new DerReader(new DerReader(extension).expect(DER_SEQUENCE));
  while (reader.hasMore) {
    const item = reader.next();
    if (item.tag === DNS_NAME_TAG) {
      names.dns.push(asciiOf(item.value).toLowerCase());
    } else if (item.tag === IP_ADDRESS_TAG) {
      names.ip.push(item.value);
    }
  }
  return names;
}

/** The value of an extension of a v3 certificate: RFC 5280, section 4.1. */
function findExtension(certificate: Uint8Array, oid: number[]): Uint8Array | undefined {
  const toBeSigned = new DerReader(new DerReader(certificate).expect(DER_SEQUENCE)).expect(DER_SEQUENCE);
  const fields = new DerReader(toBeSigned);
  while (fields.hasMore) {
    const field = fields.next();
    if (field.tag === EXTENSIONS_TAG) {
      return findByOid(new DerReader(new DerReader(field.value).expect(DER_SEQUENCE)), oid);
    }
  }
  return undefined;
}

function findByOid(extensions: DerReader, oid: number[]): Uint8Array | undefined {
  while (extensions.hasMore) {
    const extension = new DerReader(extensions.expect(DER_SEQUENCE));
    const id = extension.expect(DER_OID);
    if (id.length === oid.length && oid.every((part: number, index: number): boolean => part === id[index])) {
      const next = extension.next();
      return next.tag === DER_BOOLEAN ? extension.expect(DER_OCTET_STRING) : next.value;
    }
  }
  return undefined;
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return text;
}
