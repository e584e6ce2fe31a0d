/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The tags of ASN.1 that certificates are read with. */
export const DER_BOOLEAN = 0x01;
export const DER_OCTET_STRING = 0x04;
export const DER_OID = 0x06;
export const DER_SEQUENCE = 0x30;

/** Longer lengths than four bytes say are in no certificate. */
const LENGTH_BYTES_LIMIT = 4;

/** One tag with its value, which is a view into the bytes that were read. */
export interface DerItem {
  tag: number;
  value: Uint8Array;
}

/**
 * Reads the items of a DER structure one after the other: as much of ASN.1 as certificates need. Throws a plain Error
 * where the bytes are not DER; who calls it says what that means.
 */
export class DerReader {
  private readonly bytes: Uint8Array;
  private offset: number = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get hasMore(): boolean {
    return this.offset < this.bytes.length;
  }

  next(): DerItem {
    const tag = this.byte();
    const length = this.length();
    const end = this.offset + length;
    if (end > this.bytes.length) {
      throw new Error('an item is longer than its structure');
    }
    const value = this.bytes.subarray(this.offset, end);
    this.offset = end;
    return { tag: tag, value: value };
  }

  /** The next item, which has to have the tag. */
  expect(tag: number): Uint8Array {
    const item = this.next();
    if (item.tag !== tag) {
      throw new Error(`tag ${item.tag} where ${tag} is expected`);
    }
    return item.value;
  }

  private length(): number {
    const first = this.byte();
    if (first < 0x80) {
      return first;
    }
    const count = first & 0x7f;
    if (count === 0 || count > LENGTH_BYTES_LIMIT) {
      throw new Error('a length that DER does not allow');
    }
    let length = 0;
    for (let index = 0; index < count; index++) {
      length = length * 256 + this.byte();
    }
    return length;
  }

  private byte(): number {
    const value = this.bytes[this.offset];
    if (value === undefined) {
      throw new Error('the structure ends early');
    }
    this.offset++;
    return value;
  }
}
