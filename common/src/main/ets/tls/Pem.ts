/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** One `-----BEGIN ...-----` block of a PEM text. */
export interface PemBlock {
  /** Such as `CERTIFICATE` or `ENCRYPTED PRIVATE KEY`. */
  label: string;
  /** The whole block, with both of its lines. */
  text: string;
  /** Whether a password is needed to read it. */
  isEncrypted: boolean;
}

const LEGACY_ENCRYPTION_HEADER = /^Proc-Type:.*ENCRYPTED/m;
/** Without white space, so that no text makes the matching take long. */
const BASE64 = /^[A-Za-z\d+/]+={0,2}$/;
/** Header lines of the older format, such as `DEK-Info: ...`, with the empty line after them. */
const HEADERS = /^(?:[\w-]+:[^\n]*\n)+\s*\n/;

/** The well-formed blocks of a text, in order; whatever stands outside of them is a comment. */
export function parsePem(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  const pattern = /-----BEGIN ([A-Z\d ]{1,64})-----\s*\n([^-]*(?:-(?!----)[^-]*)*)-----END \1-----/g;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const label = found[1] ?? '';
    const body = (found[2] ?? '').replace(/\r\n/g, '\n');
    if (BASE64.test(body.replace(HEADERS, '').replace(/\s/g, ''))) {
      const isEncrypted = label.startsWith('ENCRYPTED') || LEGACY_ENCRYPTION_HEADER.test(body);
      blocks.push({ label: label, text: found[0], isEncrypted: isEncrypted });
    }
  }
  return blocks;
}
