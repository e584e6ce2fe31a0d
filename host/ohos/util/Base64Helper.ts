/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Base64 on Node's Buffer. */
export class Base64Helper {
  encodeToStringSync(bytes: Uint8Array): string {
    return Buffer.from(bytes).toString('base64');
  }

  encodeToString(bytes: Uint8Array): Promise<string> {
    return Promise.resolve(this.encodeToStringSync(bytes));
  }

  decodeSync(text: string | Uint8Array): Uint8Array {
    return new Uint8Array(
      Buffer.from(typeof text === 'string' ? text : Buffer.from(text).toString('latin1'), 'base64'),
    );
  }

  decode(text: string | Uint8Array): Promise<Uint8Array> {
    return Promise.resolve(this.decodeSync(text));
  }
}
