/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createHash } from 'node:crypto';
import { systemError } from '../device/systemError';

/** `@ohos.security.cryptoFramework`: message digests only. */
interface DataBlob {
  data: Uint8Array;
}

const BAD_PARAMETER = 401;
const NOT_SUPPORTED = 801;

/** The device's names of the digests by Node's. */
const DIGESTS: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  SHA224: 'sha224',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
  MD5: 'md5',
};

class Md {
  readonly algName: string;
  readonly #hash: ReturnType<typeof createHash>;

  constructor(name: string, nodeName: string) {
    this.algName = name;
    this.#hash = createHash(nodeName);
  }

  update(input: DataBlob): Promise<void> {
    if (!(input.data instanceof Uint8Array) || input.data.byteLength === 0) {
      return Promise.reject(systemError(BAD_PARAMETER, 'there is nothing to digest'));
    }
    this.#hash.update(input.data);
    return Promise.resolve();
  }

  digest(): Promise<DataBlob> {
    return Promise.resolve({ data: new Uint8Array(this.#hash.digest()) });
  }

  getMdLength(): number {
    return this.#hash.copy().digest().byteLength;
  }
}

/** Throws 801 for a digest that the device does not have. */
function createMd(algName: string): Md {
  const nodeName = DIGESTS[algName];
  if (nodeName === undefined) {
    throw systemError(NOT_SUPPORTED, `there is no digest ${algName}`);
  }
  return new Md(algName, nodeName);
}

export default { createMd };
