/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import cryptoFramework from '@ohos.security.cryptoFramework';

/** Of "abc", from the standard (FIPS 180-4). */
const SHA256_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('digests what it is given in parts as one', async () => {
  const digest = cryptoFramework.createMd('SHA256');
  assert.equal(digest.algName, 'SHA256');
  assert.equal(digest.getMdLength(), 32);
  await digest.update({ data: Buffer.from('a') });
  await digest.update({ data: Buffer.from('bc') });
  const { data } = await digest.digest();
  assert.equal(Buffer.from(data).toString('hex'), SHA256_OF_ABC);
});

test('refuses a digest that the device does not have, and nothing at all to digest', async () => {
  assert.throws(() => cryptoFramework.createMd('SHA3-256'), { code: 801 });
  await assert.rejects(cryptoFramework.createMd('SHA256').update({ data: new Uint8Array(0) }), { code: 401 });
});
